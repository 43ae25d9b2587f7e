package main

// nameFaults are faults of names.
var nameFaults = []fault{}

package main

// dateFaults are faults of dates.
var dateFaults = []fault{}

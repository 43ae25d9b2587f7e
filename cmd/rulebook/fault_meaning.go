package main

// meaningFaults are faults of negation, questions and quotations.
var meaningFaults = []fault{}

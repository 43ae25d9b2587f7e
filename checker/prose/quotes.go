package prose

type quotations struct{ made bool }

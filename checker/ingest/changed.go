package ingest

import "time"

// changed reads when a text was published or changed, in Unix seconds; 0 where that is
// no moment: a day, or an hour of which the zone is not said.
func changed(value string) int64 {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z0700", "2006-01-02 15:04:05Z07:00"} {
		if t, err := time.Parse(layout, value); err == nil && t.Unix() > 0 {
			return t.Unix()
		}
	}
	return 0
}

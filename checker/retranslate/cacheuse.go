package retranslate

import (
	"database/sql"
	"errors"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// Answers are marked as used once an hour at most, so that reading seldom writes.
const usedEvery = time.Hour

// get gives the answers that the cache has.
func (c *Cache) get(keys []key) (map[key]string, error) {
	known := map[key]string{}
	query, err := c.db.Prepare("SELECT answer, used FROM answers WHERE hash = ?")
	if err != nil {
		return known, c.wrong(err)
	}
	now := time.Now()
	var old []key
	for _, k := range keys {
		var answer string
		var used int64
		if err = query.QueryRow(k[:]).Scan(&answer, &used); errors.Is(err, sql.ErrNoRows) {
			err = nil
			continue
		}
		if err != nil {
			break
		}
		known[k] = answer
		if now.Sub(time.Unix(used, 0)) > usedEvery {
			old = append(old, k)
		}
	}
	// There is one connection, and touch needs it.
	if err := errors.Join(err, query.Close()); err != nil {
		return known, c.wrong(err)
	}
	return known, c.wrong(c.touch(old, now))
}

// touch marks answers as used. A cache that cannot be written, now or ever, still
// answers.
func (c *Cache) touch(keys []key, now time.Time) error {
	if len(keys) == 0 {
		return nil
	}
	err := c.write("UPDATE answers SET used = ?2 WHERE hash = ?1", func(exec func(...any) error) error {
		for _, k := range keys {
			if err := exec(k[:], now.Unix()); err != nil {
				return err
			}
		}
		return nil
	})
	if busy(err) || code(err) == sqlite3.SQLITE_READONLY {
		return nil
	}
	return err
}

// put keeps answers.
func (c *Cache) put(entries map[key]string) error {
	if len(entries) == 0 {
		return nil
	}
	now := time.Now().Unix()
	err := c.write("INSERT INTO answers (hash, answer, used) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET answer = excluded.answer, used = excluded.used", func(exec func(...any) error) error {
		for k, answer := range entries {
			if err := exec(k[:], answer, now); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil && c.most > 0 {
		var gone int64
		if gone, err = c.shrink(c.most); err == nil && gone > 0 {
			err = c.vacuum()
		}
	}
	return c.wrong(err)
}

// write runs one statement many times in one transaction.
func (c *Cache) write(statement string, do func(exec func(...any) error) error) error {
	tx, err := c.db.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // none once it is committed
	s, err := tx.Prepare(statement)
	if err != nil {
		return err
	}
	err = do(func(args ...any) error {
		_, err := s.Exec(args...)
		return err
	})
	if err := errors.Join(err, s.Close()); err != nil {
		return err
	}
	return tx.Commit()
}

// CacheStats describes a cache.
type CacheStats struct {
	Answers int64
	Bytes   int64     // of the file
	Oldest  time.Time // when the answer that was used longest ago was; zero in an empty cache
	Newest  time.Time // when an answer was used last
}

// Stats describes the cache. It reads the whole file and finds damage in it.
func (c *Cache) Stats() (st CacheStats, err error) {
	var verdict string
	if err := c.db.QueryRow("PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return st, c.wrong(err)
	}
	if verdict != "ok" {
		return st, c.wrong(errDamaged)
	}
	var oldest, newest sql.NullInt64
	if err := c.db.QueryRow("SELECT count(*), min(used), max(used) FROM answers").Scan(&st.Answers, &oldest, &newest); err != nil {
		return st, c.wrong(err)
	}
	if oldest.Valid {
		st.Oldest, st.Newest = time.Unix(oldest.Int64, 0), time.Unix(newest.Int64, 0)
	}
	st.Bytes, err = c.bytes()
	return st, c.wrong(err)
}

// Prune deletes answers that were not used for so long, and then, longest ago first,
// what does not fit maxBytes. A negative value does not limit. It gives the number
// of answers that went.
func (c *Cache) Prune(maxBytes int64, unused time.Duration) (gone int64, err error) {
	if unused >= 0 {
		res, err := c.db.Exec("DELETE FROM answers WHERE used <= ?", time.Now().Add(-unused).Unix())
		if err != nil {
			return 0, c.wrong(err)
		}
		gone, _ = res.RowsAffected() // always known
	}
	if maxBytes >= 0 {
		n, err := c.shrink(maxBytes)
		if gone += n; err != nil {
			return gone, c.wrong(err)
		}
	}
	return gone, c.wrong(c.vacuum())
}

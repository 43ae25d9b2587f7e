package retranslate

import "errors"

// shrink deletes what was used longest ago until the file is a tenth under its size,
// so that not every answer that comes in sends one out. The room is the file's still:
// see vacuum.
func (c *Cache) shrink(most int64) (gone int64, err error) {
	size, err := c.bytes()
	if err != nil || size <= most {
		return 0, err
	}
	for size > most-most/10 {
		res, err := c.db.Exec("DELETE FROM answers WHERE hash IN (SELECT hash FROM answers ORDER BY used LIMIT max(1, (SELECT count(*) FROM answers) / 20))")
		if err != nil {
			return gone, err
		}
		n, _ := res.RowsAffected() // always known
		if gone += n; n == 0 {
			break // what is left is the empty file
		}
		if size, err = c.bytes(); err != nil {
			return gone, err
		}
	}
	return gone, nil
}

// bytes gives the size of what is in use of the file.
func (c *Cache) bytes() (int64, error) {
	var pages, free, size int64
	err := c.db.QueryRow("SELECT page_count, freelist_count, page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size").Scan(&pages, &free, &size)
	return (pages - free) * size, err
}

// vacuum gives the room of what was deleted back to the file system.
func (c *Cache) vacuum() error {
	rows, err := c.db.Query("PRAGMA incremental_vacuum")
	if err != nil {
		return err
	}
	for rows.Next() { // a row for nothing: the pages move as it is read
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	_, err = c.db.Exec("PRAGMA wal_checkpoint(TRUNCATE)")
	if busy(err) {
		return nil // another process reads it; some later time
	}
	return err
}

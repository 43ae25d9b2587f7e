package retranslate

import (
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Cache is what engines answered, kept in a file that runs and processes share. A
// text is found by the hash of engine, model, languages and text; of the texts
// nothing else is kept, of the answers every word. The file is the user's alone.
// When it has grown over its size, what was used longest ago goes.
type Cache struct {
	db   *sql.DB
	path string
	most int64 // bytes of the file; 0 for no limit
}

// DefaultCacheBytes is how large a cache may grow where nobody says otherwise: room
// for some hundred thousand sentences.
const DefaultCacheBytes = 100 << 20

// DefaultCachePath is where the cache is kept where nobody says otherwise.
func DefaultCachePath() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no place for a cache: %w", err)
	}
	return filepath.Join(dir, "wirecheck", "retranslations.db"), nil
}

// The marks of the file: whose it is and in which format it is written.
const (
	cacheID     = 0x77697263 // “wirc”
	cacheFormat = 1
)

const cacheSchema = `
CREATE TABLE answers (hash BLOB PRIMARY KEY, answer TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID, STRICT;
CREATE INDEX answers_used ON answers (used);
PRAGMA application_id = 0x77697263;
PRAGMA user_version = 1;`

// What can be wrong with the file. It is never repaired or deleted unasked.
var (
	errForeign = errors.New("is no cache of wirecheck; name another file")
	errDamaged = errors.New("is damaged; delete it, or name another file")
)

// OpenCache opens the cache at path, and makes it where there is none. Its file
// grows to maxBytes, 0 for no limit. Errors name the file.
func OpenCache(path string, maxBytes int64) (*Cache, error) {
	c := &Cache{path: path, most: maxBytes}
	if err := c.open(); err != nil {
		if c.db != nil {
			_ = c.db.Close()
		}
		return nil, c.wrong(err)
	}
	return c, nil
}

func (c *Cache) open() error {
	path, err := filepath.Abs(c.path)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	// The file is made here for its mode; those beside it inherit it.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	pragmas := []string{"busy_timeout(10000)", "secure_delete(1)", "synchronous(1)"}
	if info.Size() == 0 {
		pragmas = append(pragmas, "auto_vacuum(2)") // can only be set now
	}
	options := url.Values{"_txlock": {"immediate"}, "_pragma": pragmas}
	dsn := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: options.Encode()}
	if c.db, err = sql.Open("sqlite", dsn.String()); err != nil {
		return err
	}
	c.db.SetMaxOpenConns(1)
	if err := c.prepare(); err != nil {
		return err
	}
	if err := c.wal(); err != nil {
		return err
	}
	for _, file := range []string{path, path + "-wal", path + "-shm"} { // now that it is known to be ours
		if err := os.Chmod(file, 0o600); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// prepare checks whose file it is, and lays it out when it is new.
func (c *Cache) prepare() error {
	tx, err := c.db.Begin() // a writer's: two processes do not lay it out at once
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // none once it is committed
	var id, format, tables int64
	for query, to := range map[string]*int64{"PRAGMA application_id": &id, "PRAGMA user_version": &format, "SELECT count(*) FROM sqlite_schema": &tables} {
		if err := tx.QueryRow(query).Scan(to); err != nil {
			return err
		}
	}
	switch {
	case id == 0 && format == 0 && tables == 0:
		if _, err := tx.Exec(cacheSchema); err != nil {
			return err
		}
	case id != cacheID:
		return errForeign
	case format != cacheFormat:
		return fmt.Errorf("was written by a newer wirecheck (format %d, this one has %d); name another file", format, cacheFormat)
	}
	if _, err := tx.Exec("SELECT hash, answer, used FROM answers LIMIT 1"); err != nil {
		return errDamaged
	}
	return tx.Commit()
}

// wal has readers and writers not wait for one another. SQLite does not wait itself
// for the moment in which this can be set.
func (c *Cache) wal() (err error) {
	for range 100 {
		if _, err = c.db.Exec("PRAGMA journal_mode = WAL"); !busy(err) {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	return err
}

func busy(err error) bool { return code(err) == sqlite3.SQLITE_BUSY }

// code is SQLite's for an error, without what it adds for some; SQLITE_OK for one that
// is not SQLite's.
func code(err error) int {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code() & 0xff
	}
	return sqlite3.SQLITE_OK
}

// wrong says in words what is wrong with the file, and names it.
func (c *Cache) wrong(err error) error {
	if err == nil {
		return nil
	}
	switch code(err) {
	case sqlite3.SQLITE_NOTADB:
		err = errForeign
	case sqlite3.SQLITE_CORRUPT:
		err = errDamaged
	case sqlite3.SQLITE_BUSY:
		err = errors.New("is held by another process")
	}
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		return fmt.Errorf("cache: %w", err) // it names the file
	}
	return fmt.Errorf("cache: %s: %w", c.path, err)
}

// Path is the file's.
func (c *Cache) Path() string { return c.path }

// Close closes the file.
func (c *Cache) Close() error { return c.wrong(c.db.Close()) }

// key is what an answer is found by.
type key [sha256.Size]byte

// keyOf hashes what an answer depends on. No part has a NUL in it.
func keyOf(about About, pair Pair, text string) (k key) {
	h := sha256.New()
	for _, part := range []string{"1", about.Name, about.Model, pair.From, pair.To, text} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	h.Sum(k[:0])
	return k
}

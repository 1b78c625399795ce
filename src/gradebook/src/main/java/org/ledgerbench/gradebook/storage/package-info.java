/**
 * The file of a gradebook as a file: created, opened, checked, locked, migrated, backed up, deleted. Everything else in
 * the gradebook may use it; it knows SQLite and the schema, and nothing of students or marks. No other package opens a
 * connection or touches the disk.
 */
package org.ledgerbench.gradebook.storage;

-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days beside Saturdays and Sundays on which the city's offices are closed. What is due on one is due on the next
-- working day.

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  day TEXT NOT NULL UNIQUE CHECK (date(day, '+0 days') IS day),
  name TEXT NOT NULL CHECK (trim(name) <> '')
) STRICT;

CREATE VIEW holidays AS
  SELECT day, name FROM holiday;

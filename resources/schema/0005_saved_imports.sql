-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports that are run again every month, and what people said that words of files mean.

CREATE TABLE saved_import (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  path TEXT NOT NULL CHECK (path <> ''),
  sheet TEXT NOT NULL,
  header TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (layout IN ('long', 'wide', 'records')),
  mapping TEXT NOT NULL,
  span TEXT NOT NULL CHECK (span IN ('all', 'since_last')),
  made_by TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX saved_import_name ON saved_import (name COLLATE NOCASE) WHERE retired = 0;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  spelling TEXT NOT NULL CHECK (trim(spelling) <> ''),
  means TEXT NOT NULL CHECK (means IN ('department', 'metric', 'category', 'nothing')),
  within INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  learned_from TEXT NOT NULL,
  CHECK ((means = 'department') = (department IS NOT NULL)),
  CHECK ((means IN ('metric', 'category')) = (metric IS NOT NULL)),
  CHECK (means <> 'category' OR category IS NOT NULL),
  CHECK (category IS NULL OR means IN ('metric', 'category')),
  CHECK (within IS NULL OR means <> 'department')
) STRICT;

CREATE UNIQUE INDEX alias_key ON alias (
  text, CASE means WHEN 'department' THEN 0 WHEN 'category' THEN metric ELSE -1 END, ifnull(within, 0));

CREATE INDEX alias_of_metric ON alias (metric);

CREATE INDEX alias_of_category ON alias (category);

CREATE VIEW saved_imports AS
  SELECT name, path, sheet, layout, span, mapping, made_by, retired
  FROM saved_import;

CREATE VIEW aliases AS
  SELECT a.spelling, a.text, a.means, w.code AS within, d.code AS department, m.code AS metric, c.name AS category,
         a.learned_from
  FROM alias a
  LEFT JOIN department w ON w.id = a.within
  LEFT JOIN department d ON d.id = a.department
  LEFT JOIN metric m ON m.id = a.metric
  LEFT JOIN category c ON c.id = a.category;

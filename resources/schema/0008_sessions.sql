-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stat sessions: how often a department comes, each meeting with its agenda, people, notes and papers; the action
-- items that are born there; problems on their way round plan, do, check, act.

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  media_type TEXT NOT NULL,
  content BLOB NOT NULL CHECK (length(content) <= 20971520)
) STRICT;

CREATE TABLE cadence (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  department INTEGER NOT NULL UNIQUE REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 104),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
  room TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (date(valid_from, '+0 days') IS valid_from),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE question_template (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  agenda_signal TEXT NOT NULL CHECK (agenda_signal IN ('late', 'due', 'done', 'parked', 'corrected', 'enterprise',
    'goal_behind', 'goal_on_pace', 'off_target', 'worsening', 'missing', 'improving')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE session (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
  title TEXT NOT NULL,
  day TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 1439),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
  room TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'prepared', 'held', 'cancelled')),
  state_reason TEXT NOT NULL,
  moved INTEGER NOT NULL CHECK (moved >= 0),
  month INTEGER CHECK (month BETWEEN 100001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
  room_revision INTEGER CHECK (room_revision > 0),
  began TEXT,
  ended TEXT,
  cadence INTEGER REFERENCES cadence (id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT NOT NULL,
  CHECK (state <> 'cancelled' OR trim(state_reason) <> ''),
  CHECK (state <> 'held' OR (began IS NOT NULL AND ended IS NOT NULL AND room_revision IS NOT NULL))
) STRICT;

CREATE INDEX session_on_day ON session (day);

CREATE INDEX session_of_cadence ON session (cadence);

CREATE TABLE session_department (
  session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  department INTEGER NOT NULL REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  PRIMARY KEY (session, department)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_department_to_department ON session_department (department);

CREATE TABLE attendee (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('chair', 'presenter', 'department', 'analyst', 'guest')),
  attendance TEXT NOT NULL CHECK (attendance IN ('invited', 'confirmed', 'present', 'absent')),
  position INTEGER NOT NULL,
  CHECK (person IS NOT NULL OR name <> '')
) STRICT;

CREATE INDEX attendee_of_session ON attendee (session);

CREATE INDEX attendee_to_person ON attendee (person);

CREATE TABLE problem (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  department INTEGER NOT NULL REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  statement TEXT NOT NULL CHECK (trim(statement) <> ''),
  opened_on TEXT NOT NULL CHECK (date(opened_on, '+0 days') IS opened_on),
  step TEXT NOT NULL CHECK (step IN ('plan', 'do', 'check', 'standardised', 'closed')),
  circle INTEGER NOT NULL CHECK (circle > 0),
  check_from INTEGER CHECK (check_from BETWEEN 100001 AND 999912 AND check_from % 100 BETWEEN 1 AND 12),
  conclusion TEXT NOT NULL,
  concluded_on TEXT CHECK (date(concluded_on, '+0 days') IS concluded_on),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE INDEX problem_to_department ON problem (department);

CREATE INDEX problem_to_metric ON problem (metric);

CREATE INDEX problem_to_category ON problem (category);

CREATE TABLE cause (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  problem INTEGER NOT NULL REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED,
  parent_cause INTEGER REFERENCES cause (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent_cause <> id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  cases REAL CHECK (cases BETWEEN 0 AND 1e15)
) STRICT;

CREATE INDEX cause_of_problem ON cause (problem);

CREATE INDEX cause_of_cause ON cause (parent_cause);

CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  section TEXT NOT NULL CHECK (section IN ('follow_up', 'standing', 'new', 'close')),
  position INTEGER NOT NULL,
  item_kind TEXT NOT NULL CHECK (item_kind IN ('metric', 'goal', 'action', 'problem', 'picture', 'text')),
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  goal INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  action_item INTEGER REFERENCES action_item (id) DEFERRABLE INITIALLY DEFERRED,
  problem INTEGER REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED,
  picture INTEGER REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  agenda_signal TEXT NOT NULL CHECK (agenda_signal IN ('none', 'late', 'due', 'done', 'parked', 'corrected',
    'enterprise', 'goal_behind', 'goal_on_pace', 'off_target', 'worsening', 'missing', 'improving')),
  why_here TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  lead TEXT NOT NULL,
  reply TEXT NOT NULL,
  notes TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'parked')),
  CHECK (item_kind <> 'metric' OR metric IS NOT NULL),
  CHECK (item_kind <> 'goal' OR goal IS NOT NULL),
  CHECK (item_kind <> 'action' OR action_item IS NOT NULL),
  CHECK (item_kind <> 'problem' OR problem IS NOT NULL),
  CHECK (item_kind <> 'picture' OR picture IS NOT NULL),
  CHECK (item_kind <> 'text' OR title <> '')
) STRICT;

CREATE INDEX agenda_item_of_session ON agenda_item (session);

CREATE INDEX agenda_item_to_department ON agenda_item (department);

CREATE INDEX agenda_item_to_metric ON agenda_item (metric);

CREATE INDEX agenda_item_to_category ON agenda_item (category);

CREATE INDEX agenda_item_to_goal ON agenda_item (goal);

CREATE INDEX agenda_item_to_action_item ON agenda_item (action_item);

CREATE INDEX agenda_item_to_problem ON agenda_item (problem);

CREATE INDEX agenda_item_to_picture ON agenda_item (picture);

CREATE TABLE agenda_question (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item INTEGER NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  asked INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT;

CREATE INDEX agenda_question_of_session ON agenda_question (session);

CREATE INDEX agenda_question_of_item ON agenda_question (agenda_item);

CREATE TABLE session_note (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  note_kind TEXT NOT NULL CHECK (note_kind IN ('note', 'decision')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  goal INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  written_by TEXT NOT NULL
) STRICT;

CREATE INDEX session_note_of_session ON session_note (session);

CREATE INDEX session_note_of_item ON session_note (agenda_item);

CREATE INDEX session_note_to_department ON session_note (department);

CREATE INDEX session_note_to_metric ON session_note (metric);

CREATE INDEX session_note_to_category ON session_note (category);

CREATE INDEX session_note_to_goal ON session_note (goal);

CREATE TABLE memo_delivery (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  memo TEXT NOT NULL CHECK (memo IN ('draft', 'before', 'after')),
  recipient TEXT NOT NULL CHECK (trim(recipient) <> ''),
  at TEXT NOT NULL,
  made_of INTEGER CHECK (made_of > 0)
) STRICT;

CREATE INDEX memo_delivery_of_session ON memo_delivery (session);

CREATE TABLE action_item (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  action_kind TEXT NOT NULL CHECK (action_kind IN ('action', 'data_request', 'check')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  who TEXT NOT NULL,
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT CHECK (date(due, '+0 days') IS due),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  state_reason TEXT NOT NULL,
  done_on TEXT CHECK (date(done_on, '+0 days') IS done_on),
  made_on TEXT NOT NULL CHECK (date(made_on, '+0 days') IS made_on),
  session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  goal INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  problem INTEGER REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED,
  begins_on TEXT CHECK (date(begins_on, '+0 days') IS begins_on),
  answer TEXT NOT NULL,
  answer_metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  answer_file INTEGER REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((state = 'done') = (done_on IS NOT NULL)),
  CHECK (state <> 'dropped' OR trim(state_reason) <> '')
) STRICT;

CREATE INDEX action_item_to_person ON action_item (person);

CREATE INDEX action_item_to_department ON action_item (department);

CREATE INDEX action_item_of_session ON action_item (session);

CREATE INDEX action_item_of_item ON action_item (agenda_item);

CREATE INDEX action_item_to_metric ON action_item (metric);

CREATE INDEX action_item_to_category ON action_item (category);

CREATE INDEX action_item_to_goal ON action_item (goal);

CREATE INDEX action_item_of_problem ON action_item (problem);

CREATE INDEX action_item_to_answer_metric ON action_item (answer_metric);

CREATE INDEX action_item_to_answer_file ON action_item (answer_file);

CREATE VIEW sessions AS
  SELECT s.code AS session, s.title, group_concat(d.code, ', ') AS departments, s.day,
         CASE WHEN s.starts_at IS NOT NULL THEN printf('%02d:%02d', s.starts_at / 60, s.starts_at % 60) END AS starts_at,
         s.minutes, s.room, s.state, s.state_reason, s.moved,
         CASE WHEN s.month IS NOT NULL THEN printf('%04d-%02d', s.month / 100, s.month % 100) END AS month,
         s.room_revision, s.began, s.ended
  FROM session s
  LEFT JOIN session_department sd ON sd.session = s.id
  LEFT JOIN department d ON d.id = sd.department
  GROUP BY s.id;

CREATE VIEW agenda_items AS
  SELECT s.code AS session, i.position, i.section, i.item_kind, d.code AS department, m.code AS metric,
         c.name AS category, g.code AS goal, a.number AS action, i.title, i.agenda_signal, i.why_here, i.minutes,
         i.lead, i.reply, i.state
  FROM agenda_item i
  JOIN session s ON s.id = i.session
  LEFT JOIN department d ON d.id = i.department
  LEFT JOIN metric m ON m.id = i.metric
  LEFT JOIN category c ON c.id = i.category
  LEFT JOIN goal g ON g.id = i.goal
  LEFT JOIN action_item a ON a.id = i.action_item;

CREATE VIEW session_notes AS
  SELECT s.code AS session, n.note_kind, n.text, d.code AS department, m.code AS metric, g.code AS goal, n.at,
         n.written_by
  FROM session_note n
  JOIN session s ON s.id = n.session
  LEFT JOIN department d ON d.id = n.department
  LEFT JOIN metric m ON m.id = n.metric
  LEFT JOIN goal g ON g.id = n.goal;

CREATE VIEW action_items AS
  SELECT a.number AS action, a.action_kind, a.text, ifnull(p.name, a.who) AS who, d.code AS department, a.due, a.state,
         a.state_reason, a.done_on, a.made_on, s.code AS session, m.code AS metric, c.name AS category,
         g.code AS goal, a.begins_on, a.answer
  FROM action_item a
  LEFT JOIN person p ON p.id = a.person
  LEFT JOIN department d ON d.id = a.department
  LEFT JOIN session s ON s.id = a.session
  LEFT JOIN metric m ON m.id = a.metric
  LEFT JOIN category c ON c.id = a.category
  LEFT JOIN goal g ON g.id = a.goal;

CREATE VIEW problems AS
  SELECT p.id AS problem, d.code AS department, m.code AS metric, c.name AS category, p.statement, p.opened_on, p.step,
         p.circle, p.conclusion, p.concluded_on, p.retired
  FROM problem p
  JOIN department d ON d.id = p.department
  JOIN metric m ON m.id = p.metric
  LEFT JOIN category c ON c.id = p.category;

-- What the queues of an organ and the platform's own looks walk: parts by organ and state, and those whose machine checks are not
-- done (null: not yet; waiting: a register was away). A part that was checked has left the second index.
alter table applications.part add column checked text;
create index part_by_organ on applications.part (organ, state);
create index part_to_check on applications.part (changed_at)
  where checked is distinct from 'done' and state in ('submitted', 'accepted', 'reviewing');

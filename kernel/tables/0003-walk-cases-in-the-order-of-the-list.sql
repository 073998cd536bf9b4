-- The lists of cases walk an index in the order they show, so that a page costs a page and not the backlog. Which
-- permission a case waits for rides along, because one organ has few permissions and many cases.
drop index kernel.case_waiting_organ;
drop index kernel.case_organ;
create index case_waiting on kernel."case" (waits_organ, due_on, id) include (waits_for) where waits_for is not null;
create index case_organ on kernel."case" (organ, moved_at, id);
create index case_addressed on kernel."case" (addressed, moved_at, id) where addressed is not null;
create index case_moved on kernel."case" (moved_at, id);

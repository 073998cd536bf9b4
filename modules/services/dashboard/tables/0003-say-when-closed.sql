-- When a remark was closed: what was done stays on the board for a month, in time or late.
alter table dashboard.supervision add column closed_on date;
update dashboard.supervision set closed_on = (updated_at at time zone 'Asia/Shanghai')::date where state = 'closed';
alter table dashboard.supervision add check (state <> 'closed' or closed_on is not null);
create index supervision_closed on dashboard.supervision (closed_on) where state = 'closed';

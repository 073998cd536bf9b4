-- A part that prolongs a permit: which certificate, and its last day. Undecided after that day it is prolonged by the law (行政许可法 第50条).
alter table applications.part add column renews text;
alter table applications.part add column ends_on date;
alter table applications.part add constraint part_prolongs check ((renews is null) = (ends_on is null));
create index part_prolonged on applications.part (ends_on) where ends_on is not null and state in ('accepted', 'reviewing', 'paused');

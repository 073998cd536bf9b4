-- Who may what, held by the data and not by a screen.
--
-- Three administrations (三员) exclude one another: a permission, a duty and a post are each of one class, a duty holds
-- permissions of its own class or open ones, a post holds duties of its own class, and no official may hold posts of two
-- classes at one time. Whoever writes these tables, by whatever way, is held to it.
create extension if not exists btree_gist;

create table kernel.permission (
  name text primary key,
  class text not null check (class in ('any', 'business', 'system', 'security', 'audit')),
  needs jsonb not null default '{}',          -- what it asks beside being held: purpose, proof, inPerson
  unique (name, class)
);

alter table kernel.duty
  add class text not null default 'business' check (class in ('business', 'system', 'security', 'audit')),
  add course text,                            -- the course that must be passed before the duty's rights work (3.9.3)
  add unique (id, class);
update kernel.duty set class = 'system' where id = 'system-admin';
update kernel.duty set class = 'security' where id = 'security-admin';
update kernel.duty set class = 'audit' where id = 'auditor';

-- The permissions of duties are laid anew at the next start, by their class.
delete from kernel.duty_permission;
alter table kernel.duty_permission
  add duty_class text not null,
  add permission_class text not null,
  add foreign key (duty, duty_class) references kernel.duty (id, class) on update cascade,
  add foreign key (permission, permission_class) references kernel.permission (name, class) on update cascade,
  add constraint duty_of_one_class check (permission_class in ('any', duty_class));

alter table kernel.post
  add class text not null default 'business' check (class in ('business', 'system', 'security', 'audit')),
  add valid_from date not null default '2004-06-09',
  add valid_to date,                          -- exclusive
  add unique (id, class);
update kernel.post p set class = d.class from kernel.post_duty pd join kernel.duty d on d.id = pd.duty where pd.post = p.id and d.class <> 'business';

alter table kernel.post_duty add class text;
update kernel.post_duty pd set class = p.class from kernel.post p where p.id = pd.post;
alter table kernel.post_duty
  alter class set not null,
  add constraint post_of_one_class foreign key (post, class) references kernel.post (id, class),
  add constraint duty_of_the_post_class foreign key (duty, class) references kernel.duty (id, class);

alter table kernel.official_post add class text;
update kernel.official_post op set class = p.class from kernel.post p where p.id = op.post;
alter table kernel.official_post
  alter class set not null,
  add foreign key (post, class) references kernel.post (id, class),
  add constraint one_class_at_a_time exclude using gist (official with =, class with <>, daterange(valid_from, valid_to) with &&);

-- A row that leaves its class out takes that of what it refers to.
create function kernel.take_class() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'duty_permission' then
    new.duty_class := coalesce(new.duty_class, (select class from kernel.duty where id = new.duty));
    new.permission_class := coalesce(new.permission_class, (select class from kernel.permission where name = new.permission));
  else
    new.class := coalesce(new.class, (select class from kernel.post where id = new.post));
  end if;
  return new;
end $$;
create trigger take_class before insert on kernel.duty_permission for each row execute function kernel.take_class();
create trigger take_class before insert on kernel.post_duty for each row execute function kernel.take_class();
create trigger take_class before insert on kernel.official_post for each row execute function kernel.take_class();

-- What an official may see at most: 0 open, 1 internal, 2 work secret, 3 secret, 4 confidential, 5 top secret.
alter table kernel.official add clearance smallint not null default 1 check (clearance between 0 and 5);
alter table kernel."case" add level smallint not null default 0 check (level between 0 and 5);
drop index kernel.case_waiting;
create index case_waiting on kernel."case" (waits_organ, due_on, id) include (waits_for, level) where waits_for is not null;

-- Every policy set that ever decided, whole, so that a day's decisions can be made again.
create table kernel.policy_set (
  version text primary key,
  seq bigint generated always as identity unique,
  text jsonb not null,
  at timestamptz not null,
  made_by text not null
);

-- An official acts for another, with some of that one's permissions, for a time.
create table kernel.delegation (
  id uuid primary key,
  giver uuid not null references kernel.official,
  giver_post uuid not null references kernel.post,
  taker uuid not null references kernel.official,
  permissions text[] not null check (cardinality(permissions) > 0),
  reason text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  given_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  check (giver <> taker),
  check (valid_to > valid_from)
);
create index delegation_taker on kernel.delegation (taker, valid_to);
create index delegation_giver on kernel.delegation (giver, valid_to);

-- Break-glass: one asks, another opens, a third looks at what was done. Never the duties of audit.
create table kernel.emergency (
  id uuid primary key,
  asked_by uuid not null references kernel.official,
  asked_post uuid not null references kernel.post,
  duty text not null,
  duty_class text not null check (duty_class <> 'audit'),
  reason text not null,
  minutes int not null check (minutes between 5 and 240),
  asked_at timestamptz not null,
  opened_by uuid references kernel.official,
  opened_at timestamptz,
  ends_at timestamptz,
  declined_by uuid references kernel.official,
  ended_at timestamptz,
  reviewed_by uuid references kernel.official,
  reviewed_at timestamptz,
  verdict text,
  foreign key (duty, duty_class) references kernel.duty (id, class),
  constraint opened_by_another check (opened_by is null or opened_by <> asked_by),
  constraint reviewed_by_a_third check (reviewed_by is null or (reviewed_by <> asked_by and reviewed_by <> opened_by))
);

-- Courses and who passed them or was let off, for a time (3.9.3).
create table kernel.course (id text primary key, title text not null, title_en text not null, standard text);
create table kernel.course_record (
  id uuid primary key,
  official uuid not null references kernel.official,
  course text not null references kernel.course,
  kind text not null check (kind in ('passed', 'waived')),
  valid_from date not null,
  valid_to date,                              -- exclusive
  reason text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  revoked_at timestamptz
);
create index course_record_official on kernel.course_record (official, course);
alter table kernel.duty add foreign key (course) references kernel.course;

-- A session says how its holder proved who they are, and as whom they act.
alter table kernel.session
  add id uuid not null default gen_random_uuid() unique,
  add methods text[] not null default '{pwd}',  -- RFC 8176: pwd, otp, hwk
  add proved_at timestamptz,                  -- when last proved anew (step-up)
  add delegation uuid references kernel.delegation on delete set null,
  add emergency uuid references kernel.emergency on delete set null,
  add agent text not null default '';
update kernel.session set proved_at = opened_at;

-- What decided, on which facts, with which result: part of the sealed line.
alter table kernel.audit_line add decision jsonb;

-- One organ tree in time, and what the three administrators hand to one another: the system administrator asks, the
-- security administrator gives.

-- An organ stands under another for a time. On no day may it stand below itself, whoever writes the table.
create table kernel.organ_parent (
  organ text not null references kernel.organ,
  parent text not null references kernel.organ,
  valid_from date not null,
  valid_to date,                              -- exclusive
  source text not null,
  primary key (organ, valid_from),
  check (organ <> parent),
  check (valid_to > valid_from),
  constraint one_parent_at_a_time exclude using gist (organ with =, daterange(valid_from, valid_to) with &&)
);
create index organ_parent_parent on kernel.organ_parent (parent);
insert into kernel.organ_parent (organ, parent, valid_from, source)
  select o.id, o.parent, coalesce((select min(valid_from) from kernel.organ_name where organ = o.id), '2004-06-09'), 'organisation register'
  from kernel.organ o where o.parent is not null;
alter table kernel.organ drop column parent;

-- The lock makes two moves that would close a ring together come one after the other.
create function kernel.refuse_ring() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(2004, 612);
  if exists (
    with recursive above as (
      select new.parent as organ, daterange(new.valid_from, new.valid_to) as days
      union
      select p.parent, a.days * daterange(p.valid_from, p.valid_to) from above a
        join kernel.organ_parent p on p.organ = a.organ and daterange(p.valid_from, p.valid_to) && a.days
      where a.organ <> new.organ
    ) select from above where organ = new.organ
  ) then
    raise exception 'organ % would stand below itself', new.organ using errcode = 'check_violation', constraint = 'no_ring_of_organs';
  end if;
  return null;
end $$;
create trigger refuse_ring after insert or update on kernel.organ_parent for each row execute function kernel.refuse_ring();

-- What waits for the security administrator: duties that a post is to have, and people for posts that have duties. An
-- appointment to a post without duties gives no right and waits for nobody.
create table kernel.duty_request (
  id uuid primary key,
  post uuid not null references kernel.post,
  duty text not null references kernel.duty,
  reason text not null,
  asked_by uuid not null references kernel.official,
  asked_at timestamptz not null,
  settled_by uuid references kernel.official,
  settled_at timestamptz,
  outcome text check (outcome in ('given', 'declined')),
  answer text,
  check ((settled_at is null) = (outcome is null)),
  constraint duty_given_by_another check (settled_by is null or settled_by <> asked_by)
);
create unique index duty_request_waiting on kernel.duty_request (post, duty) where settled_at is null;
create table kernel.appointment_request (
  id uuid primary key,
  official uuid not null references kernel.official,
  post uuid not null references kernel.post,
  valid_from date not null,
  valid_to date,                              -- exclusive
  reason text not null,
  asked_by uuid not null references kernel.official,
  asked_at timestamptz not null,
  settled_by uuid references kernel.official,
  settled_at timestamptz,
  outcome text check (outcome in ('given', 'declined')),
  answer text,
  check (valid_to > valid_from),
  check ((settled_at is null) = (outcome is null)),
  constraint appointment_given_by_another check (settled_by is null or settled_by <> asked_by)
);
create unique index appointment_request_waiting on kernel.appointment_request (official, post) where settled_at is null;

create index official_post_post on kernel.official_post (post);
create index post_organ on kernel.post (organ);
create index emergency_unreviewed on kernel.emergency (asked_at) where reviewed_at is null;
create index audit_line_behalf on kernel.audit_line (behalf, at) where behalf is not null;

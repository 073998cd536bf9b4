-- Definitions as they were published: the newest of each errand as a record, and every one that ever was, which nobody changes.
create table items.version (
  id uuid primary key,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  errand text not null,
  title text not null,
  kind text not null,
  digest text not null,
  "from" date not null,
  questions jsonb not null,
  bars jsonb not null,
  materials jsonb not null,
  form jsonb not null,
  parts jsonb not null
);
create unique index version_once on items.version (errand);

create table items.published (
  errand text not null,
  digest text not null,
  from_day date not null,
  at timestamptz(3) not null,
  by_name text not null,
  definition jsonb not null,
  primary key (errand, digest)
);
create function items.published_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a published version is never changed';
end $$;
create trigger published_stays before update or delete on items.published for each row execute function items.published_stays();

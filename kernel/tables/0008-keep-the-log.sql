-- The log is kept by month, and only by month can it leave. Lines live in a partition for each month of China's calendar;
-- what is written in a month that has none yet goes to a partition for the rest and is moved later, so that no act waits for
-- housekeeping. Nobody changes or deletes a line, a leaf, a node, a checkpoint or a co-signature; the one way out is
-- retire_audit_month, which leaves the leaf hashes where they are, so that the whole tree can be verified for ever.

alter table kernel.audit_line rename to audit_line_before;
alter table kernel.audit_line_before rename constraint audit_line_pkey to audit_line_before_pkey;
create table kernel.audit_line (
  id uuid not null,
  at timestamptz(3) not null,
  request text not null,
  actor_kind text not null,
  actor text not null,
  actor_name text not null,
  post text,
  organ text,
  behalf text,                               -- on whose behalf
  action text not null,
  outcome text not null check (outcome in ('done', 'read', 'refused', 'denied')),
  subject text,                              -- '<register or procedure>/<id>'
  purpose text,
  grounds text[] not null default '{}',      -- refusal codes
  clauses text[] not null default '{}',      -- clauses the refusal cites
  input_digest text,                         -- SM3 over canonical JSON, hex
  output_digest text,
  before_digest text,
  after_digest text,
  policy text not null,                      -- version of the policy set that decided
  xact xid8 not null default pg_current_xact_id(),
  decision jsonb,
  times int check (times > 1),               -- how many alike this line stands for; null for one
  primary key (id, at)
) partition by range (at);
create table kernel.audit_line_other partition of kernel.audit_line default;

-- Where a month begins, and which month an instant is in, by the calendar of China.
create function kernel.month_start(month date) returns timestamptz language sql immutable as
  $$ select date_trunc('month', month::timestamp) at time zone interval '+08:00' $$;
create function kernel.month_of(at timestamptz) returns date language sql immutable as
  $$ select date_trunc('month', at at time zone interval '+08:00')::date $$;

-- Whatever an owner or a superuser does on purpose (switching triggers off) is found by the verifier and the witness.
create function kernel.refuse_change() returns trigger language plpgsql as $$
declare
  same record;
begin
  if tg_op = 'UPDATE' and tg_argv[0] = 'but xact' then
    same := new;
    same.xact := old.xact;                    -- renumbered when a dump is restored; no part of what was done
    if same is not distinct from old then return new; end if;
  end if;
  raise exception '% on %.%: what was logged is neither changed nor deleted', lower(tg_op), tg_table_schema, tg_table_name
    using errcode = 'YU001';
end $$;

-- Opens a month's partition for `today` and `ahead` months after it, and for every month found among the rest. It gives up
-- after a second rather than hold up the work behind a long reader. Answers how many were opened.
create function kernel.open_months(parent text, today date, ahead int) returns int language plpgsql set lock_timeout = '1s' as $$
declare
  month date;
  part text;
  bounds text;
  strays boolean;
  opened int := 0;
begin
  perform parent::regclass;
  perform pg_advisory_xact_lock(hashtext('yuelu months'), hashtext(parent));
  for month in
    execute format('select kernel.month_of(at) from %s_other group by 1 union select (date_trunc(''month'', $1) + make_interval(months => n))::date from generate_series(0, $2) n order by 1', parent)
    using today, ahead
  loop
    part := parent || to_char(month, '_YYYY_MM');
    continue when to_regclass(part) is not null;
    bounds := format('for values from (%L) to (%L)', kernel.month_start(month), kernel.month_start((month + interval '1 month')::date));
    execute format('select exists (select from %s_other where at >= $1 and at < $2)', parent)
      into strays using kernel.month_start(month), kernel.month_start((month + interval '1 month')::date);
    if strays then
      execute format('alter table %1$s detach partition %1$s_other', parent);
      execute format('create table %s partition of %s %s', part, parent, bounds);
      execute format('insert into %s select * from %s_other where kernel.month_of(at) = %L', part, parent, month);
      execute format('delete from %s_other where kernel.month_of(at) = %L', parent, month);
      execute format('alter table %1$s attach partition %1$s_other default', parent);
    else
      -- Made apart and attached: this way neither those who write nor those who read a month are kept waiting.
      execute format('create table %s (like %s including defaults including constraints)', part, parent);
      execute format('alter table %s attach partition %s %s', parent, part, bounds);
    end if;
    execute format('create trigger kept_whole before truncate on %s execute function kernel.refuse_change()', part);
    opened := opened + 1;
  end loop;
  return opened;
end $$;

alter table kernel.audit_leaf add at timestamptz(3);
update kernel.audit_leaf l set at = a.at from kernel.audit_line_before a where a.id = l.line;
alter table kernel.audit_leaf alter at set not null;
insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, post, organ, behalf, action, outcome, subject, purpose, grounds,
    clauses, input_digest, output_digest, before_digest, after_digest, policy, xact, decision)
  select id, at, request, actor_kind, actor, actor_name, post, organ, behalf, action, outcome, subject, purpose, grounds,
    clauses, input_digest, output_digest, before_digest, after_digest, policy, xact, decision
  from kernel.audit_line_before;
drop table kernel.audit_line_before;
create index audit_line_xact on kernel.audit_line (xact);
create index audit_line_at on kernel.audit_line (at);
create index audit_line_subject on kernel.audit_line (subject, at) where subject is not null;
create index audit_line_actor on kernel.audit_line (actor, at);
create index audit_line_action on kernel.audit_line (action, at);
create index audit_line_clauses on kernel.audit_line using gin (clauses) where clauses <> '{}';
select kernel.open_months('kernel.audit_line', kernel.month_of(now()), 2);

-- What a second organ said of a checkpoint, and how it stands with that organ now.
create table kernel.audit_cosignature (
  size bigint not null,
  witness text not null,                     -- its key: first 16 hex digits of SM3 over the SPKI
  at timestamptz not null,                   -- whole seconds, as signed
  signature bytea not null,
  primary key (size, witness)
);
create table kernel.audit_witness (
  id text primary key,
  public_key text not null,                  -- SPKI, PEM; given by the operator, never learnt from the witness
  since timestamptz not null,
  signed_at timestamptz,                     -- when it last co-signed
  size bigint,                               -- how far it knows the log
  alarm text,                                -- silent, forked, rolled-back, key-unknown, answer-unsigned; null when all is well
  alarm_at timestamptz
);

-- What has left the log, and that it left by this way: the line that retire_audit_month writes holds the same digest.
create table kernel.audit_retired (
  month date primary key,
  first_leaf bigint not null,
  last_leaf bigint not null,
  lines bigint not null,
  leaves text not null,                      -- SHA-256 over the places of its leaves (8 bytes each, in order), hex
  at timestamptz(3) not null
);

create function kernel.retire_audit_month(month date, keep int) returns kernel.audit_retired language plpgsql set lock_timeout = '10s' as $$
declare
  part text := 'kernel.audit_line' || to_char(month, '_YYYY_MM');
  loose bigint;
  gone kernel.audit_retired;
begin
  if keep < 6 then raise exception 'logs are kept for six months at least' using errcode = 'YU002'; end if;
  if month <> date_trunc('month', month)::date or kernel.month_start((month + interval '1 month' + make_interval(months => keep))::date) > now() then
    raise exception 'the month % ended less than % months ago', to_char(month, 'YYYY-MM'), keep using errcode = 'YU002';
  end if;
  perform kernel.open_months('kernel.audit_line', month, 0);
  perform pg_advisory_xact_lock(7905200412);  -- the sealer's
  execute format('lock table %s in share mode', part);
  execute format('select count(*) from %s a where not exists (select from kernel.audit_leaf l where l.line = a.id and l.at = a.at)', part) into loose;
  if loose > 0 then
    raise exception '% lines of % are not sealed yet', loose, to_char(month, 'YYYY-MM') using errcode = 'YU003';
  end if;
  execute format('select $1, min(index), max(index), count(*), encode(sha256(coalesce(string_agg(int8send(index), '''' order by index), '''')), ''hex''), now()
    from kernel.audit_leaf l join %s a on a.id = l.line and a.at = l.at', part) into gone using month;
  if gone.lines = 0 then
    raise exception 'there are no lines of %', to_char(month, 'YYYY-MM') using errcode = 'YU003';
  end if;
  if not exists (select from kernel.audit_cosignature where size > gone.last_leaf) then
    raise exception 'no witness has co-signed the lines of %', to_char(month, 'YYYY-MM') using errcode = 'YU003';
  end if;
  insert into kernel.audit_retired select gone.*;
  insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, action, outcome, subject, purpose, output_digest, policy)
  values (gen_random_uuid(), gone.at, 'retire-audit-month', 'platform', 'retire-audit-month', 'retire-audit-month', 'audit.retire-month', 'done',
    'audit.month/' || to_char(month, 'YYYY-MM'), format('%s lines, leaves %s to %s', gone.lines, gone.first_leaf, gone.last_leaf), gone.leaves, 'none');
  execute format('alter table kernel.audit_line detach partition %s', part);
  execute format('drop table %s', part);
  return gone;
end $$;
revoke execute on function kernel.retire_audit_month from public;

create trigger kept_as_written before update or delete on kernel.audit_line for each row execute function kernel.refuse_change('but xact');
do $$
declare
  kept text;
begin
  foreach kept in array array['leaf', 'node', 'checkpoint', 'cosignature', 'retired'] loop
    execute format('create trigger kept_as_written before update or delete on kernel.audit_%s for each row execute function kernel.refuse_change()', kept);
  end loop;
  foreach kept in array array['line', 'line_other', 'leaf', 'node', 'checkpoint', 'cosignature', 'retired'] loop
    execute format('create trigger kept_whole before truncate on kernel.audit_%s execute function kernel.refuse_change()', kept);
  end loop;
end $$;

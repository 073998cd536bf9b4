-- Usage is kept by month, three years at least (政务数据共享条例 §29), and leaves only by month. That a call is answered once
-- needs a unique key over all months, which a table in parts cannot hold: nonces have a table of their own, kept an hour.
alter index exchange.call_is_heard_once rename to call_before_is_heard_once;
create table exchange.heard (
  client uuid not null,
  nonce text not null,
  at timestamptz(3) not null,
  constraint call_is_heard_once primary key (client, nonce)
);
create index heard_at on exchange.heard (at);

alter table exchange.call rename to call_before;
alter table exchange.call_before rename constraint call_pkey to call_before_pkey;
create table exchange.call (like exchange.call_before including defaults including constraints, primary key (id, at)) partition by range (at);
create table exchange.call_other partition of exchange.call default;
insert into exchange.call select * from exchange.call_before;
insert into exchange.heard (client, nonce, at)
  select client, nonce, at from exchange.call_before where client is not null and nonce is not null and at > now() - interval '1 hour';
drop table exchange.call_before;
create index call_organ on exchange.call (organ, id);
create index call_provider on exchange.call (provider, id);

create function exchange.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.%: usage that was logged is neither changed nor deleted', lower(tg_op), tg_table_schema, tg_table_name
    using errcode = 'YU001';
end $$;

-- Lets a month of usage go, `keep` months after it ended. Totals by day, signed roots and the fact that it went stay.
create table exchange.retired_month (
  month date primary key,
  calls bigint not null constraint usage_to_retire check (calls > 0),
  at timestamptz not null
);
create function exchange.retire_call_month(month date, keep int) returns bigint language plpgsql set lock_timeout = '10s' as $$
declare
  part text := 'exchange.call' || to_char(month, '_YYYY_MM');
begin
  if keep < 36 then raise exception 'usage is kept for three years at least' using errcode = 'YU002'; end if;
  if month <> date_trunc('month', month)::date or (month + make_interval(months => keep + 1)) at time zone interval '+08:00' > now() then
    raise exception 'the month % ended less than % months ago', to_char(month, 'YYYY-MM'), keep using errcode = 'YU002';
  end if;
  if to_regclass(part) is null then raise exception 'there is no usage of %', to_char(month, 'YYYY-MM') using errcode = 'YU003'; end if;
  execute format('insert into exchange.retired_month select %L, count(*), now() from %s', month, part);
  execute format('alter table exchange.call detach partition %s', part);
  execute format('drop table %s', part);
  return (select calls from exchange.retired_month r where r.month = retire_call_month.month);
end $$;

create trigger kept_as_written before delete or update on exchange.call for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.call execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.call_other execute function exchange.refuse_change();
create trigger kept_as_written before delete or update on exchange.batch for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.batch execute function exchange.refuse_change();
create trigger kept_as_written before delete or update on exchange.retired_month for each row execute function exchange.refuse_change();
create trigger kept_whole before truncate on exchange.retired_month execute function exchange.refuse_change();

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

create trigger kept_as_written before update or delete on exchange.call for each row execute function kernel.refuse_change();
create trigger kept_whole before truncate on exchange.call execute function kernel.refuse_change();
create trigger kept_whole before truncate on exchange.call_other execute function kernel.refuse_change();
create trigger kept_as_written before update or delete on exchange.batch for each row execute function kernel.refuse_change();
create trigger kept_whole before truncate on exchange.batch execute function kernel.refuse_change();
insert into kernel.kept_by_month values ('exchange.call');
select kernel.open_months('exchange.call', kernel.month_of(now()), 2);

-- Lets a month of usage go, `keep` months after it ended. The totals by day and the signed roots stay; the audit log says it.
create function exchange.retire_call_month(month date, keep int) returns bigint language plpgsql set lock_timeout = '10s' as $$
declare
  part text := 'exchange.call' || to_char(month, '_YYYY_MM');
  gone bigint;
begin
  if keep < 36 then raise exception 'usage is kept for three years at least' using errcode = 'YU002'; end if;
  if month <> date_trunc('month', month)::date or kernel.month_start((month + interval '1 month' + make_interval(months => keep))::date) > now() then
    raise exception 'the month % ended less than % months ago', to_char(month, 'YYYY-MM'), keep using errcode = 'YU002';
  end if;
  perform kernel.open_months('exchange.call', month, 0);
  execute format('select count(*) from %s', part) into gone;
  if gone = 0 then raise exception 'there is no usage of %', to_char(month, 'YYYY-MM') using errcode = 'YU003'; end if;
  insert into kernel.audit_line (id, at, request, actor_kind, actor, actor_name, action, outcome, subject, purpose, policy)
  values (gen_random_uuid(), now(), 'retire-call-month', 'platform', 'retire-call-month', 'retire-call-month', 'exchange.retire-month', 'done',
    'exchange.month/' || to_char(month, 'YYYY-MM'), format('%s calls', gone), 'none');
  execute format('alter table exchange.call detach partition %s', part);
  execute format('drop table %s', part);
  return gone;
end $$;
revoke execute on function exchange.retire_call_month from public;

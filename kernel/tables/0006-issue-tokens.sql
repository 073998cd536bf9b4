-- What the OpenID Provider keeps, and how its sessions and ours stand and fall together.
--
-- One table for everything that has an id and an end. The id is a digest: whoever reads this table holds no code, no
-- refresh token and no session. What was used once stays, marked, until its time is over, so that a second use is known
-- for what it is.
create table kernel.oidc_item (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  expires_at timestamptz,
  consumed_at timestamptz,
  primary key (model, id)
);
create index oidc_item_grant on kernel.oidc_item (grant_id) where grant_id is not null;
create unique index oidc_item_uid on kernel.oidc_item (model, uid) where uid is not null;
create index oidc_item_end on kernel.oidc_item (expires_at);

-- The issuer's session that a session of ours hangs on; absent where someone signed in by the command line.
alter table kernel.session add sid text;
create index session_sid on kernel.session (sid) where sid is not null;

-- Sessions of the issuer that were ended from our side: their clients are still to be told.
create table kernel.oidc_farewell (
  sid text primary key,
  payload jsonb not null,
  at timestamptz not null default now()
);

-- Whoever ends the last session of ours that hangs on the issuer's (remote sign-out, a disabled official, a new password)
-- ends the issuer's too, by whatever way the row went: with it end its codes, refresh tokens and access tokens.
create function kernel.end_issuer_session() returns trigger language plpgsql as $$
begin
  if old.sid is not null and not exists (select 1 from kernel.session where sid = old.sid) then
    with gone as (delete from kernel.oidc_item where model = 'Session' and uid = old.sid returning payload)
    insert into kernel.oidc_farewell (sid, payload) select old.sid, payload from gone on conflict (sid) do nothing;
  end if;
  return null;
end $$;
create trigger end_issuer_session after delete on kernel.session for each row execute function kernel.end_issuer_session();

create table sign_in.client (
  id uuid primary key,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null,
  system uuid not null,
  organ text not null,
  realm text not null check (realm in ('officials', 'citizens')),
  redirect_uris jsonb not null,
  post_logout_uris jsonb not null default '[]',
  backchannel_uri text,
  public_key text,
  scopes jsonb not null default '[]',
  state text not null check (state in ('active', 'withdrawn')),
  remark text
);
create index client_system on sign_in.client (system);

-- No part of the record: nobody is shown it, and the history does not keep it.
create table sign_in.secret (
  client uuid primary key references sign_in.client,
  digest text not null,                       -- SM3 of 256 random bits
  since timestamptz not null
);

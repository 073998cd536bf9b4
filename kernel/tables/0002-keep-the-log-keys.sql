-- The public keys that the log's checkpoints were signed with, so that the checks shown on a page know them. Whoever
-- checks from outside takes the key from where the operator published it, not from here.
create table kernel.audit_key (
  id text primary key,                       -- first 16 hex digits of SM3 over the SPKI
  public_key text not null,                  -- SPKI, PEM
  since timestamptz(3) not null
);

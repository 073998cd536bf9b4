-- What a system may process decides where it runs: state secrets on the intranet and nowhere else (3.2.1, 3.2.5, 3.2.7). What was
-- registered before this was asked runs under the extranet's and the portal's sign 非涉密, or on the intranet without a word.
alter table systems.information_system
  add column secrecy text not null default 'none' check (secrecy in ('none', 'secret', 'confidential', 'top-secret')),
  add constraint secrets_stay_inside check (secrecy = 'none' or zone = 'intranet');

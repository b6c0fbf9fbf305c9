-- Passwords that must be changed, sessions that end everywhere, failed logins, tokens, and ways into the journal.

alter table account add column must_change boolean default false not null;
-- Counts up with every change that ends the sessions of an account.
alter table account add column stamp int default 0 not null;

-- Hashes of the name that was typed, until it is forgotten, and of the address: people type passwords as names.
create table login_failure (
  id bigint generated always as identity primary key,
  subject varchar(64) not null,
  address varchar(64) default '' not null,
  at timestamp with time zone not null
);
create index login_failure_by_subject on login_failure (subject, at);
create index login_failure_by_address on login_failure (address, at);
create index login_failure_by_time on login_failure (at);

create table api_token (
  id bigint generated always as identity primary key,
  account bigint not null references account (id),
  name varchar(64) not null,
  hash varchar(64) not null unique,
  made_at timestamp with time zone not null,
  expires_on date not null,
  revoked_at timestamp with time zone,
  used_at timestamp with time zone
);
create index api_token_by_account on api_token (account);

create index journal_by_actor on journal (actor, number);
create index journal_by_object on journal (object, number);

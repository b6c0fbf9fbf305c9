-- Accounts, firms with every version of their profiles, reports whose bytes stay, and the journal.

create table account (
  id bigint generated always as identity primary key,
  name varchar(64) not null unique,
  display_name varchar(64) not null,
  password varchar(200) not null,
  region varchar(6) not null,
  certificate varchar(32),
  enabled boolean not null,
  created_at timestamp with time zone not null
);

create table account_role (
  account bigint not null references account (id),
  role varchar(20) not null,
  primary key (account, role)
);

create table firm (
  id varchar(32) primary key,
  name varchar(200) not null,
  region varchar(6),
  sector varchar(40),
  version int not null,
  changed_at timestamp with time zone not null
);
create index firm_by_region on firm (region);

create table profile (
  firm varchar(32) not null references firm (id),
  version int not null,
  content text not null,
  digest varchar(64) not null,
  source varchar(20) not null,
  submitted_by varchar(64) not null,
  submitted_at timestamp with time zone not null,
  primary key (firm, version)
);

create table report (
  id bigint generated always as identity primary key,
  firm varchar(32) not null,
  profile_version int not null,
  as_of date not null,
  rules_digest varchar(80) not null,
  engine varchar(40) not null,
  content bytea not null,
  violated int not null,
  undetermined int not null,
  compliant int not null,
  made_at timestamp with time zone not null,
  unique (firm, profile_version, as_of, rules_digest, engine),
  foreign key (firm, profile_version) references profile (firm, version)
);

-- One row that whoever adds to the journal holds meanwhile.
create table journal_end (one int primary key);
insert into journal_end (one) values (1);

create table journal (
  number bigint primary key,
  at varchar(40) not null,
  actor varchar(64) not null,
  act varchar(40) not null,
  object varchar(200) not null,
  detail text not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);

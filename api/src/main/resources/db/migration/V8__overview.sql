-- Audits of all firms of a region, with what they found at each firm.

create table audit_run (
  id bigint generated always as identity primary key,
  region varchar(6) not null,
  as_of date not null,
  rules_digest varchar(80) not null,
  engine varchar(40) not null,
  -- Ids of the provisions, one a line, in the order of the letters in audit_run_firm.verdicts.
  provisions text not null,
  state varchar(12) not null,
  -- The region while it runs, so that there is one at a time.
  held_region varchar(6) unique,
  started_by varchar(64) not null,
  started_at timestamp with time zone not null,
  beat_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  firms int not null,
  done int not null,
  failed int not null
);
create index audit_run_by_region on audit_run (region, id);

-- Rows of the tables of a summary; dimension 'total' has one row without a name.
create table audit_run_count (
  run bigint not null references audit_run (id),
  dimension varchar(12) not null,
  name varchar(200) not null,
  firms bigint not null,
  firms_with_violations bigint not null,
  firms_with_undetermined bigint not null,
  violated bigint not null,
  suspected bigint not null,
  compliant bigint not null,
  scope_unknown bigint not null,
  undetermined bigint not null,
  not_applicable bigint not null,
  primary key (run, dimension, name)
);

create table audit_run_firm (
  run bigint not null references audit_run (id),
  firm varchar(32) not null,
  name varchar(8000) not null,
  region varchar(6),
  sector varchar(40),
  profile_version int not null,
  -- A letter for each provision, which stands for the set of outcomes of its findings.
  verdicts text not null,
  problem text,
  violated int not null,
  suspected int not null,
  undetermined int not null,
  compliant int not null,
  scope_unknown int not null,
  not_applicable int not null,
  primary key (run, firm),
  foreign key (firm, profile_version) references profile (firm, version)
);

create table audit_run_violation (
  id bigint generated always as identity primary key,
  run bigint not null,
  firm varchar(32) not null,
  provision varchar(200) not null,
  kind varchar(80) not null,
  subject varchar(8000),
  suspected boolean not null,
  foreign key (run, firm) references audit_run_firm (run, firm)
);
create index audit_run_violation_by_firm on audit_run_violation (run, firm);

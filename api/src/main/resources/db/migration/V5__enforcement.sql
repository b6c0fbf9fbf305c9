-- Case files from the inspection to the end, what was recorded in them of the firm, and who contradicted that.

create table case_file (
  id bigint generated always as identity primary key,
  firm varchar(32) not null references firm (id),
  report bigint not null references report (id),
  opened_on date not null,
  opened_by varchar(64) not null,
  closed_on date,
  version int not null
);
create index case_file_by_firm on case_file (firm);

-- What the report said, to be confirmed on site or not.
create table inspected_finding (
  file bigint not null references case_file (id),
  number int not null,
  provision varchar(200) not null,
  subject varchar(8000),
  title_zh varchar(4000) not null,
  title_en varchar(4000) not null,
  evidence text not null,
  outcome varchar(20) not null,
  note varchar(4000),
  primary key (file, number)
);

-- Steps are never changed, but that somebody else approves or refuses them.
create table case_step (
  file bigint not null references case_file (id),
  number int not null,
  kind varchar(40) not null,
  taken_on date not null,
  officers text not null,
  about varchar(400),
  data text not null,
  taken_by varchar(64) not null,
  taken_at timestamp with time zone not null,
  approval varchar(10) not null,
  approved_by varchar(64),
  approved_at timestamp with time zone,
  primary key (file, number)
);

create table recorded_fact (
  number bigint generated always as identity primary key,
  firm varchar(32) not null references firm (id),
  path varchar(4000) not null,
  content text not null,
  proof text,
  file bigint not null references case_file (id),
  held boolean not null
);
create index recorded_fact_by_firm on recorded_fact (firm);

create table profile_contradiction (
  number bigint generated always as identity primary key,
  firm varchar(32) not null,
  version int not null,
  path varchar(4000) not null,
  submitted text not null,
  kept text not null,
  foreign key (firm, version) references profile (firm, version)
);
create index profile_contradiction_by_version on profile_contradiction (firm, version);

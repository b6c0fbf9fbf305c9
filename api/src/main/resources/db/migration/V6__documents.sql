-- Offices in whose name documents are made out, the counters of their numbers, and the documents.

create table office (
  region varchar(6) primary key,
  name varchar(100) not null,
  address varchar(200) not null,
  postcode varchar(20) not null,
  phone varchar(60) not null,
  contact varchar(60) not null,
  word varchar(40) not null,
  code_words varchar(2000) not null,
  government varchar(100) not null,
  superior varchar(100) not null,
  court varchar(100) not null,
  account varchar(300) not null,
  changed_by varchar(64) not null,
  changed_at timestamp with time zone not null
);

-- The row is held by whoever draws a number until the transaction ends.
create table document_counter (
  office varchar(6) not null references office (region),
  word varchar(20) not null,
  of_year int not null,
  used int not null,
  primary key (office, word, of_year)
);

-- A number that an officer typed in the step may stand outside of the series: then it has no ordinal. Whoever drew a document or drew
-- it again has handled it, and does not agree to it.
create table document (
  id bigint generated always as identity primary key,
  firm varchar(32) not null references firm (id),
  kind varchar(40) not null,
  number varchar(120) not null,
  office varchar(6) not null references office (region),
  word varchar(20) not null,
  of_year int not null,
  ordinal int,
  dated date not null,
  officers varchar(200) not null,
  profile_version int not null,
  data text not null,
  template_digest varchar(64) not null,
  content bytea not null,
  digest varchar(64) not null,
  state varchar(10) not null,
  made_by varchar(64) not null,
  handlers varchar(2000) not null,
  case_file bigint,
  case_step int,
  made_at timestamp with time zone not null,
  settled_by varchar(64),
  settled_at timestamp with time zone,
  void_reason varchar(500),
  unique (office, word, of_year, ordinal),
  unique (office, number),
  foreign key (case_file, case_step) references case_step (file, number),
  foreign key (firm, profile_version) references profile (firm, version)
);
create index document_by_firm on document (firm, made_at);
create index document_by_step on document (case_file, case_step);

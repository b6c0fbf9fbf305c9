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

create table document (
  id bigint generated always as identity primary key,
  firm varchar(32) not null references firm (id),
  kind varchar(40) not null,
  number varchar(120) not null,
  office varchar(6) not null references office (region),
  word varchar(20) not null,
  of_year int not null,
  ordinal int not null,
  dated date not null,
  officers varchar(200) not null,
  profile_version int not null,
  data text not null,
  template_digest varchar(64) not null,
  content bytea not null,
  digest varchar(64) not null,
  state varchar(10) not null,
  made_by varchar(64) not null,
  made_at timestamp with time zone not null,
  settled_by varchar(64),
  settled_at timestamp with time zone,
  void_reason varchar(500),
  unique (office, word, of_year, ordinal),
  foreign key (firm, profile_version) references profile (firm, version)
);
create index document_by_firm on document (firm, made_at);

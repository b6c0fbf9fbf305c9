-- Files that were uploaded and looked through, until they are stored or time is over; what is
-- stored is what the preview showed.

create table upload (
  token varchar(64) primary key,
  account bigint not null references account (id),
  file varchar(200) not null,
  digest varchar(64) not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  stored_at timestamp with time zone
);
create index upload_by_account on upload (account);
create index upload_by_time on upload (expires_at);

create table upload_firm (
  upload varchar(64) not null references upload (token) on delete cascade,
  place int not null,
  firm varchar(200) not null,
  name varchar(8000) not null,
  standing varchar(10) not null,
  based int not null,
  content text,
  violated int not null,
  undetermined int not null,
  compliant int not null,
  primary key (upload, place)
);

create table upload_problem (
  upload varchar(64) not null references upload (token) on delete cascade,
  number int not null,
  firm int not null,
  place_zh text not null,
  place_en text not null,
  text_zh text not null,
  text_en text not null,
  primary key (upload, number)
);

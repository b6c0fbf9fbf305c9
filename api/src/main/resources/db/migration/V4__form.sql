-- What an account has typed of a firm's profile and not submitted yet.
create table submission_draft (
  account bigint not null references account (id),
  firm varchar(32) not null,
  content text not null,
  based_on int not null,
  changed_at timestamp with time zone not null,
  primary key (account, firm)
);

-- Words in any place of a text, found by an index, on PostgreSQL only: H2 reads through the records it is asked about.
-- Every two neighbouring characters are a lexeme, because Japanese has no spaces and most of its words are two characters
-- long, too short for pg_trgm; and no extension has to be installed. The last character before a blank is a lexeme by
-- itself, so that a single one is found by its beginning. The index narrows, LIKE decides.

create function mendan_pairs(words varchar) returns tsvector
    language sql immutable strict parallel safe
    as $$
        select array_to_tsvector(coalesce(array_agg(distinct pair), '{}'))
        from (
            select c || coalesce(nullif(lead(c) over (order by n), ' '), '') as pair, c
            from unnest(string_to_array(regexp_replace(words, '\s+', ' ', 'g'), null)) with ordinality as characters (c, n)
        ) as pairs
        where c <> ' '
    $$;

create index meeting_record_words on meeting_record using gin (mendan_pairs(search_text)) with (fastupdate = off);

--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: vault; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA vault;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    name text NOT NULL,
    password_hash text,
    subject text,
    version integer NOT NULL,
    active boolean NOT NULL
);


--
-- Name: announcement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement (
    id uuid NOT NULL,
    version integer NOT NULL,
    partner text NOT NULL,
    number text NOT NULL,
    said integer NOT NULL,
    type text NOT NULL,
    priority text,
    components text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    ended boolean NOT NULL
);


--
-- Name: article; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article (
    id uuid NOT NULL,
    version integer NOT NULL,
    number bigint NOT NULL,
    status text NOT NULL,
    text_version integer NOT NULL,
    state text NOT NULL
);


--
-- Name: article_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_link (
    kind text NOT NULL,
    code text NOT NULL,
    article uuid NOT NULL
);


--
-- Name: article_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_words (
    rowid bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    title_words tsvector GENERATED ALWAYS AS ((title)::tsvector) STORED,
    words tsvector GENERATED ALWAYS AS ((((title || ' '::text) || body))::tsvector) STORED
);


--
-- Name: canned_reply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.canned_reply (
    id uuid NOT NULL,
    version integer NOT NULL,
    unit text NOT NULL,
    key text NOT NULL,
    category text,
    retired boolean NOT NULL,
    text_version integer NOT NULL,
    state text NOT NULL
);


--
-- Name: catalogue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalogue (
    kind text NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    data text NOT NULL
);


--
-- Name: citizen; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.citizen (
    id uuid NOT NULL,
    version integer NOT NULL,
    municipality text NOT NULL,
    protected boolean NOT NULL,
    status text NOT NULL,
    replacement boolean NOT NULL,
    cpr_hash text,
    phone_hash text,
    sealed bytea
);


--
-- Name: cookie_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cookie_key (
    id text NOT NULL,
    sealed bytea NOT NULL
);


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name text NOT NULL,
    value bigint NOT NULL
);


--
-- Name: desk_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_day (
    day date NOT NULL,
    unit text NOT NULL,
    municipality text NOT NULL,
    opened integer NOT NULL,
    reacted_in_time integer NOT NULL,
    reacted_late integer NOT NULL,
    resolved integer NOT NULL,
    solved_in_time integer NOT NULL,
    first_time_fixed integer NOT NULL,
    reopened integer NOT NULL,
    escalated integer NOT NULL,
    handed_over integer NOT NULL
);


--
-- Name: desk_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_text (
    subject uuid NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    body text NOT NULL
);


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id uuid NOT NULL,
    version integer NOT NULL,
    tag bigint NOT NULL,
    model text NOT NULL,
    serial text NOT NULL,
    serial_folded text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL,
    location text NOT NULL,
    custody text NOT NULL,
    blockers text NOT NULL,
    citizen uuid,
    municipality text,
    programme text,
    carrier text,
    picked_up boolean NOT NULL,
    app_rank bigint,
    calibrated_until date,
    last_step text,
    last_evidence text,
    last_at timestamp with time zone,
    state text NOT NULL
);


--
-- Name: ended_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ended_session (
    id text NOT NULL,
    account text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: fault_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fault_report (
    id uuid NOT NULL,
    version integer NOT NULL,
    receipt text NOT NULL,
    at timestamp with time zone NOT NULL,
    category text NOT NULL,
    ticket uuid,
    code uuid,
    text uuid,
    phone uuid,
    handled_by text
);


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    key text NOT NULL,
    content text NOT NULL,
    at timestamp with time zone NOT NULL,
    status integer NOT NULL,
    subject_id text NOT NULL,
    subject_version integer NOT NULL,
    answer text
);


--
-- Name: incident; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incident (
    id uuid NOT NULL,
    version integer NOT NULL,
    phase text NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    queue text NOT NULL,
    since timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    title text,
    resolution text,
    state text NOT NULL
);


--
-- Name: incident_ticket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incident_ticket (
    incident uuid NOT NULL,
    ticket uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    open boolean NOT NULL
);


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    actor_organisation text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    subject_version integer NOT NULL,
    kind text NOT NULL,
    municipality text,
    unit text,
    holder_organisation text,
    citizen uuid,
    data text NOT NULL,
    trace text
);


--
-- Name: journal_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.journal ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.journal_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: look_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.look_up (
    id uuid NOT NULL,
    citizen uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    organisation text NOT NULL,
    reason text NOT NULL,
    about text
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    account text NOT NULL,
    organisation text NOT NULL,
    role text NOT NULL
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.note (
    id uuid NOT NULL,
    citizen uuid,
    sealed bytea NOT NULL
);


--
-- Name: origin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.origin (
    name text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    partner text NOT NULL,
    kind text NOT NULL,
    ticket uuid NOT NULL,
    round integer NOT NULL,
    place integer NOT NULL,
    about uuid,
    number text,
    state text NOT NULL,
    attempts integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    error text,
    holder text,
    lease_until timestamp with time zone
);


--
-- Name: partner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner (
    code text NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    since timestamp with time zone,
    sends_fail boolean NOT NULL,
    asks_fail boolean NOT NULL,
    retry_at timestamp with time zone,
    last_success timestamp with time zone,
    heard_until timestamp with time zone,
    services text NOT NULL
);


--
-- Name: partner_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner_event (
    partner text NOT NULL,
    id text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: phone_call; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.phone_call (
    id uuid NOT NULL,
    version integer NOT NULL,
    unit text NOT NULL,
    external text NOT NULL,
    standing text NOT NULL,
    phone_hash text,
    at timestamp with time zone NOT NULL,
    state text NOT NULL
);


--
-- Name: presence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.presence (
    ticket uuid NOT NULL,
    connection text NOT NULL,
    account text NOT NULL,
    typing boolean NOT NULL,
    until timestamp with time zone NOT NULL
);


--
-- Name: recall_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recall_mark (
    recall uuid NOT NULL,
    device uuid NOT NULL,
    closed boolean NOT NULL
);


--
-- Name: satisfaction_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.satisfaction_link (
    ticket uuid NOT NULL,
    hash text NOT NULL,
    until timestamp with time zone NOT NULL
);


--
-- Name: scan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scan (
    id uuid NOT NULL,
    content text NOT NULL,
    device uuid NOT NULL,
    custody text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: sign_in_failure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_failure (
    name text NOT NULL,
    failures integer NOT NULL,
    locked_until timestamp with time zone
);


--
-- Name: ticket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket (
    id uuid NOT NULL,
    version integer NOT NULL,
    number bigint NOT NULL,
    status text NOT NULL,
    municipality text NOT NULL,
    queue text NOT NULL,
    assignee text,
    citizen uuid,
    device uuid,
    merged_into uuid,
    title uuid NOT NULL,
    reaction_due timestamp with time zone,
    solution_due timestamp with time zone,
    watch_at timestamp with time zone,
    watched_by bigint NOT NULL,
    state text NOT NULL,
    partner text,
    parent uuid,
    due text DEFAULT 'none'::text NOT NULL
);


--
-- Name: ticket_attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_attachment (
    id uuid NOT NULL,
    ticket uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    visibility text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    note uuid NOT NULL,
    removed text,
    file text NOT NULL
);


--
-- Name: ticket_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_count (
    queue text NOT NULL,
    municipality text NOT NULL,
    assignee text NOT NULL,
    status text NOT NULL,
    due text NOT NULL,
    partner text NOT NULL,
    count bigint NOT NULL
);


--
-- Name: ticket_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_draft (
    ticket uuid NOT NULL,
    account text NOT NULL,
    note uuid NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: ticket_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_note (
    id uuid NOT NULL,
    ticket uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    kind text NOT NULL,
    field text NOT NULL,
    "position" integer NOT NULL,
    visibility text NOT NULL
);


--
-- Name: ticket_solved; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_solved (
    ticket uuid NOT NULL,
    day date NOT NULL,
    in_time boolean NOT NULL,
    first_time boolean NOT NULL
);


--
-- Name: ticket_trait; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_trait (
    ticket uuid NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    queue text NOT NULL,
    municipality text NOT NULL,
    at timestamp with time zone NOT NULL,
    counts boolean NOT NULL
);


--
-- Name: ticket_watcher; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ticket_watcher (
    account text NOT NULL,
    ticket uuid NOT NULL
);


--
-- Name: unknown_scan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unknown_scan (
    id uuid NOT NULL,
    version integer NOT NULL,
    codes text NOT NULL,
    at timestamp with time zone NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    organisation text NOT NULL,
    location text,
    task text NOT NULL,
    device uuid,
    resolved_at timestamp with time zone,
    resolved_by text
);


--
-- Name: citizen_key; Type: TABLE; Schema: vault; Owner: -
--

CREATE TABLE vault.citizen_key (
    citizen uuid NOT NULL,
    master text NOT NULL,
    sealed bytea NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (name, password_hash, subject, version, active) FROM stdin;
spoc1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
spoc2	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
spoclead	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
depot1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
depot2	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
driver1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
odense1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
esbjerg1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
faaborg1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
fts1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
finance1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
admin1	AQAAAAIAAYagAAAAEHq1AYC7CMu2fTIEeA3BWm/SDz+WWMitrkBlgBbMFROdEzJPL/ElV4GyTNu6CTEe4g==	\N	1	t
exchange	AQAAAAIAAYagAAAAEBiHUiltDb/+WPuiZPHDGsDZI6X+kmKp7qEkLUfKnWCfQWQzOXCKW2lo5Dg8dzE+Fw==	\N	1	t
\.


--
-- Data for Name: announcement; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.announcement (id, version, partner, number, said, type, priority, components, title, body, starts_at, ends_at, ended) FROM stdin;
01a2299e-8509-7a0b-b66c-73bbcf22968b	1	telma	ANN-0001	1	outage	p1	login	MitID svarer ikke	Ingen kan logge ind.	2026-11-29 23:23:04.298937+00	\N	f
\.


--
-- Data for Name: article; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article (id, version, number, status, text_version, state) FROM stdin;
01a2299d-51da-71cc-bb6f-3edb421969b8	2	1	published	1	{"id":"01a2299d-51da-71cc-bb6f-3edb421969b8","version":2,"number":1,"status":"published","components":["pairing"],"models":["blood-pressure-monitor"],"textVersion":1}
01a2299d-51da-7999-9030-c2f47d6c80a0	2	2	published	1	{"id":"01a2299d-51da-7999-9030-c2f47d6c80a0","version":2,"number":2,"status":"published","components":["device"],"models":["tablet"],"textVersion":1}
01a2299d-51da-7dc0-83b7-0960afe79f5b	2	3	published	1	{"id":"01a2299d-51da-7dc0-83b7-0960afe79f5b","version":2,"number":3,"status":"published","components":["login"],"models":[],"textVersion":1}
01a2299e-79e2-7ef0-b029-69f2eabc769d	2	4	published	1	{"id":"01a2299e-79e2-7ef0-b029-69f2eabc769d","version":2,"number":4,"status":"published","components":[],"models":["tablet"],"textVersion":1}
\.


--
-- Data for Name: article_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_link (kind, code, article) FROM stdin;
component	pairing	01a2299d-51da-71cc-bb6f-3edb421969b8
model	blood-pressure-monitor	01a2299d-51da-71cc-bb6f-3edb421969b8
component	device	01a2299d-51da-7999-9030-c2f47d6c80a0
model	tablet	01a2299d-51da-7999-9030-c2f47d6c80a0
component	login	01a2299d-51da-7dc0-83b7-0960afe79f5b
model	tablet	01a2299e-79e2-7ef0-b029-69f2eabc769d
\.


--
-- Data for Name: article_words; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.article_words (rowid, title, body) FROM stdin;
1	blodtryksmåleren parrer ikke	sådan 1 tænd måleren 2 hold knappen inde til lampen blinker blåt 3 vælg tilføj måler i appen
2	tabletten tændes ikke	lad den op i en time også hvis skærmen er sort hold derefter knappen inde i ti sekunder
3	pin koden er glemt	sundhedspersonalet nulstiller koden i medarbejderappen supporten kan ikke se den
4	skærmen bliver sort	hold tænd knappen inde i ti sekunder
\.


--
-- Data for Name: canned_reply; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.canned_reply (id, version, unit, key, category, retired, text_version, state) FROM stdin;
01a2299d-51da-77e8-908d-c62e466e6dc7	1	spoc	ny-oplader	\N	f	1	{"id":"01a2299d-51da-77e8-908d-c62e466e6dc7","version":1,"unit":"spoc","key":"ny-oplader","category":null,"retired":false,"textVersion":1}
01a2299d-51da-7b9d-8751-40c1c32989d8	1	spoc	ring-igen	\N	f	1	{"id":"01a2299d-51da-7b9d-8751-40c1c32989d8","version":1,"unit":"spoc","key":"ring-igen","category":null,"retired":false,"textVersion":1}
01a2299e-7a87-7558-b1cb-8c6861add5de	1	spoc	former	\N	f	1	{"id":"01a2299e-7a87-7558-b1cb-8c6861add5de","version":1,"unit":"spoc","key":"former","category":null,"retired":false,"textVersion":1}
\.


--
-- Data for Name: catalogue; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.catalogue (kind, code, version, data) FROM stdin;
organisation	1083	1	{"code":"1083","kind":"region","name":"Region Syddanmark","clusters":[],"dataProcessingAgreement":false}
organisation	410	1	{"code":"410","kind":"municipality","name":"Middelfart","clusters":["lillebaelt"],"dataProcessingAgreement":false}
organisation	420	1	{"code":"420","kind":"municipality","name":"Assens","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	430	1	{"code":"430","kind":"municipality","name":"Faaborg-Midtfyn","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	440	1	{"code":"440","kind":"municipality","name":"Kerteminde","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	450	1	{"code":"450","kind":"municipality","name":"Nyborg","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	461	1	{"code":"461","kind":"municipality","name":"Odense","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	479	1	{"code":"479","kind":"municipality","name":"Svendborg","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	480	1	{"code":"480","kind":"municipality","name":"Nordfyns","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	482	1	{"code":"482","kind":"municipality","name":"Langeland","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	492	1	{"code":"492","kind":"municipality","name":"Ærø","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	510	1	{"code":"510","kind":"municipality","name":"Haderslev","clusters":["soenderjylland"],"dataProcessingAgreement":false}
organisation	530	1	{"code":"530","kind":"municipality","name":"Billund","clusters":["lillebaelt","sydvestjylland"],"dataProcessingAgreement":false}
organisation	540	1	{"code":"540","kind":"municipality","name":"Sønderborg","clusters":["soenderjylland"],"dataProcessingAgreement":false}
organisation	550	1	{"code":"550","kind":"municipality","name":"Tønder","clusters":["soenderjylland"],"dataProcessingAgreement":false}
organisation	561	1	{"code":"561","kind":"municipality","name":"Esbjerg","clusters":["sydvestjylland"],"dataProcessingAgreement":false}
organisation	563	1	{"code":"563","kind":"municipality","name":"Fanø","clusters":["sydvestjylland"],"dataProcessingAgreement":false}
organisation	573	1	{"code":"573","kind":"municipality","name":"Varde","clusters":["sydvestjylland"],"dataProcessingAgreement":false}
organisation	575	1	{"code":"575","kind":"municipality","name":"Vejen","clusters":["lillebaelt","sydvestjylland"],"dataProcessingAgreement":false}
organisation	580	1	{"code":"580","kind":"municipality","name":"Aabenraa","clusters":["soenderjylland"],"dataProcessingAgreement":false}
organisation	607	1	{"code":"607","kind":"municipality","name":"Fredericia","clusters":["lillebaelt"],"dataProcessingAgreement":false}
organisation	621	1	{"code":"621","kind":"municipality","name":"Kolding","clusters":["lillebaelt"],"dataProcessingAgreement":false}
organisation	630	1	{"code":"630","kind":"municipality","name":"Vejle","clusters":["lillebaelt"],"dataProcessingAgreement":false}
organisation	ouh	1	{"code":"ouh","kind":"hospital","name":"Odense Universitetshospital","clusters":["fyn"],"dataProcessingAgreement":false}
organisation	svs	1	{"code":"svs","kind":"hospital","name":"Esbjerg og Grindsted Sygehus (Sydvestjysk Sygehus)","clusters":["sydvestjylland"],"dataProcessingAgreement":false}
organisation	slb	1	{"code":"slb","kind":"hospital","name":"Sygehus Lillebælt","clusters":["lillebaelt"],"dataProcessingAgreement":false}
organisation	shs	1	{"code":"shs","kind":"hospital","name":"Sygehus Sønderjylland","clusters":["soenderjylland"],"dataProcessingAgreement":false}
organisation	spoc	1	{"code":"spoc","kind":"spoc-unit","name":"SPOC Syddanmark","clusters":[],"dataProcessingAgreement":false}
organisation	spoc-odense	1	{"code":"spoc-odense","kind":"spoc-unit","name":"SPOC Odense (pilot)","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-syd	1	{"code":"ssl-syd","kind":"ssl-unit","name":"Common SSL unit","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-esbjerg	1	{"code":"ssl-esbjerg","kind":"ssl-unit","name":"SSL Esbjerg","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-fanoe	1	{"code":"ssl-fanoe","kind":"ssl-unit","name":"SSL Fanø","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-fyn	1	{"code":"ssl-fyn","kind":"ssl-unit","name":"SSL Fyn (pilot)","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-lillebaelt	1	{"code":"ssl-lillebaelt","kind":"ssl-unit","name":"SSL Lillebælt (pilot)","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-sydvestjylland	1	{"code":"ssl-sydvestjylland","kind":"ssl-unit","name":"SSL Sydvestjylland (pilot)","clusters":[],"dataProcessingAgreement":false}
organisation	ssl-soenderjylland	1	{"code":"ssl-soenderjylland","kind":"ssl-unit","name":"SSL Sønderjylland (pilot)","clusters":[],"dataProcessingAgreement":false}
organisation	fts	1	{"code":"fts","kind":"office","name":"Fælles Telemedicin i Syd","clusters":[],"dataProcessingAgreement":false}
organisation	contractor-1	1	{"code":"contractor-1","kind":"contractor","name":"Contractor 1","clusters":[],"dataProcessingAgreement":false}
organisation	workshop-1	1	{"code":"workshop-1","kind":"workshop","name":"Workshop 1","clusters":[],"dataProcessingAgreement":true}
organisation	workshop-2	1	{"code":"workshop-2","kind":"workshop","name":"Workshop 2","clusters":[],"dataProcessingAgreement":false}
location	depot	1	{"code":"depot","name":"Main store","unit":"ssl-syd","parent":null}
location	depot/returns	1	{"code":"depot/returns","name":"Returns","unit":"ssl-syd","parent":"depot"}
location	depot/shelf-a	1	{"code":"depot/shelf-a","name":"Shelf A","unit":"ssl-syd","parent":"depot"}
location	depot/shelf-b	1	{"code":"depot/shelf-b","name":"Shelf B","unit":"ssl-syd","parent":"depot"}
location	depot-esbjerg	1	{"code":"depot-esbjerg","name":"Store Esbjerg","unit":"ssl-esbjerg","parent":null}
location	depot-fanoe	1	{"code":"depot-fanoe","name":"Store Fanø","unit":"ssl-fanoe","parent":null}
device-model	tablet	1	{"code":"tablet","name":"Tablet 10\\"","kind":"tablet","identifiers":[{"agency":"gs1","value":"09521234000013"},{"agency":"gs1","value":"09521234000020"}],"carriesApp":true,"holdsData":true,"cleaningProtocol":"screen","calibrationMonths":null}
device-model	pulse-oximeter	1	{"code":"pulse-oximeter","name":"Pulse oximeter","kind":"pulse-oximeter","identifiers":[{"agency":"gs1","value":"09521234000037"}],"carriesApp":false,"holdsData":false,"cleaningProtocol":"skin-contact","calibrationMonths":null}
device-model	blood-pressure-monitor	1	{"code":"blood-pressure-monitor","name":"Blood pressure monitor","kind":"blood-pressure-monitor","identifiers":[{"agency":"gs1","value":"09521234000044"},{"agency":"hibcc","value":"A999BPM1"}],"carriesApp":false,"holdsData":true,"cleaningProtocol":"skin-contact","calibrationMonths":24}
device-model	scale	1	{"code":"scale","name":"Scale","kind":"scale","identifiers":[{"agency":"gs1","value":"09521234000051"}],"carriesApp":false,"holdsData":false,"cleaningProtocol":"surface","calibrationMonths":null}
programme	telekol	1	{"code":"telekol","name":"TeleKOL","app":"telma","minimums":[{"from":"2023-01-01","version":"0.9.0"},{"from":"2024-01-01","version":"1.0.0"}],"kit":[{"model":"tablet","quantity":1},{"model":"pulse-oximeter","quantity":1},{"model":"blood-pressure-monitor","quantity":1},{"model":"scale","quantity":1}]}
programme	telehjerte	1	{"code":"telehjerte","name":"TeleHjerte","app":"telma","minimums":[{"from":"2024-01-01","version":"1.0.0"}],"kit":[{"model":"tablet","quantity":1},{"model":"pulse-oximeter","quantity":1},{"model":"blood-pressure-monitor","quantity":1},{"model":"scale","quantity":1}]}
agreement	01a2299d-4933-776d-bbe6-86e38206b468	1	{"id":"01a2299d-4933-776d-bbe6-86e38206b468","organisation":"430","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}
agreement	01a2299d-4933-7f1f-9240-7b42c046f221	1	{"id":"01a2299d-4933-7f1f-9240-7b42c046f221","organisation":"430","service":"ssl","programme":"telekol","unit":"ssl-fyn","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}
agreement	01a2299d-4933-7fb7-a216-b3e54d0724aa	1	{"id":"01a2299d-4933-7fb7-a216-b3e54d0724aa","organisation":"461","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}
agreement	01a2299d-4933-7856-b2e6-4f8191ba0598	1	{"id":"01a2299d-4933-7856-b2e6-4f8191ba0598","organisation":"461","service":"ssl","programme":"telekol","unit":"ssl-fyn","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}
agreement	01a2299d-4933-76a6-8c91-344adaafd4e9	1	{"id":"01a2299d-4933-76a6-8c91-344adaafd4e9","organisation":"480","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}
agreement	01a2299d-4933-7d21-bdf3-99e09a70efe4	1	{"id":"01a2299d-4933-7d21-bdf3-99e09a70efe4","organisation":"480","service":"ssl","programme":"telekol","unit":"ssl-fyn","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}
agreement	01a2299d-4933-7152-b3ce-29307e89c82f	1	{"id":"01a2299d-4933-7152-b3ce-29307e89c82f","organisation":"561","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}
agreement	01a2299d-4933-795b-a492-68dc5a0ec2e0	1	{"id":"01a2299d-4933-795b-a492-68dc5a0ec2e0","organisation":"561","service":"ssl","programme":"telekol","unit":"ssl-sydvestjylland","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}
agreement	01a2299d-4933-70d1-8be7-b300c026715c	1	{"id":"01a2299d-4933-70d1-8be7-b300c026715c","organisation":"573","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}
agreement	01a2299d-4933-7ca5-95fe-ae0f923a7f73	1	{"id":"01a2299d-4933-7ca5-95fe-ae0f923a7f73","organisation":"573","service":"ssl","programme":"telekol","unit":"ssl-sydvestjylland","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}
agreement	01a2299d-4933-72bd-b6d8-a91c0a2eff64	1	{"id":"01a2299d-4933-72bd-b6d8-a91c0a2eff64","organisation":"410","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"410"}
agreement	01a2299d-4933-75f8-ba38-320d5e331cc6	1	{"id":"01a2299d-4933-75f8-ba38-320d5e331cc6","organisation":"410","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"410"}
agreement	01a2299d-4933-7d3c-a68b-67780d902999	1	{"id":"01a2299d-4933-7d3c-a68b-67780d902999","organisation":"410","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"410"}
agreement	01a2299d-4933-79d4-ba4c-3b450568503e	1	{"id":"01a2299d-4933-79d4-ba4c-3b450568503e","organisation":"420","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"420"}
agreement	01a2299d-4933-7e65-8410-c2321002b420	1	{"id":"01a2299d-4933-7e65-8410-c2321002b420","organisation":"420","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"420"}
agreement	01a2299d-4933-7789-9d2f-7b137cee1872	1	{"id":"01a2299d-4933-7789-9d2f-7b137cee1872","organisation":"420","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"420"}
agreement	01a2299d-4933-7f42-a25a-6427ca8809ce	1	{"id":"01a2299d-4933-7f42-a25a-6427ca8809ce","organisation":"430","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}
agreement	01a2299d-4933-76f9-99e4-d7f8c7d6d59a	1	{"id":"01a2299d-4933-76f9-99e4-d7f8c7d6d59a","organisation":"430","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}
agreement	01a2299d-4933-7ac0-ac43-433ab7e1929d	1	{"id":"01a2299d-4933-7ac0-ac43-433ab7e1929d","organisation":"430","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}
agreement	01a2299d-4933-733b-b62e-858d72e68d34	1	{"id":"01a2299d-4933-733b-b62e-858d72e68d34","organisation":"440","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"440"}
agreement	01a2299d-4933-7a20-bf0b-fe6184febf8e	1	{"id":"01a2299d-4933-7a20-bf0b-fe6184febf8e","organisation":"440","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"440"}
agreement	01a2299d-4933-7bab-baeb-41703f591cdd	1	{"id":"01a2299d-4933-7bab-baeb-41703f591cdd","organisation":"440","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"440"}
agreement	01a2299d-4933-7e11-a92a-3c5379a2fa04	1	{"id":"01a2299d-4933-7e11-a92a-3c5379a2fa04","organisation":"450","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"450"}
agreement	01a2299d-4933-7ed9-809f-4dcf1de870cc	1	{"id":"01a2299d-4933-7ed9-809f-4dcf1de870cc","organisation":"450","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"450"}
agreement	01a2299d-4933-7297-8d29-c1e868d462ea	1	{"id":"01a2299d-4933-7297-8d29-c1e868d462ea","organisation":"450","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"450"}
agreement	01a2299d-4933-7fd2-9ea7-a39923982c0d	1	{"id":"01a2299d-4933-7fd2-9ea7-a39923982c0d","organisation":"461","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}
agreement	01a2299d-4933-7d65-a3f1-d6a41e15ed27	1	{"id":"01a2299d-4933-7d65-a3f1-d6a41e15ed27","organisation":"461","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}
agreement	01a2299d-4933-7e37-84ad-06d7f19c7c16	1	{"id":"01a2299d-4933-7e37-84ad-06d7f19c7c16","organisation":"461","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}
agreement	01a2299d-4933-72c0-a381-108573eb9e4a	1	{"id":"01a2299d-4933-72c0-a381-108573eb9e4a","organisation":"479","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"479"}
agreement	01a2299d-4933-7878-b2ec-7e2c9ef4fd51	1	{"id":"01a2299d-4933-7878-b2ec-7e2c9ef4fd51","organisation":"479","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"479"}
agreement	01a2299d-4933-7560-a0eb-4172ea3c9fe8	1	{"id":"01a2299d-4933-7560-a0eb-4172ea3c9fe8","organisation":"479","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"479"}
agreement	01a2299d-4933-76fc-a638-df599ce2b238	1	{"id":"01a2299d-4933-76fc-a638-df599ce2b238","organisation":"480","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}
agreement	01a2299d-4933-7ea8-a51d-804a679d3d34	1	{"id":"01a2299d-4933-7ea8-a51d-804a679d3d34","organisation":"480","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}
agreement	01a2299d-4933-7629-94b4-68c2c6e0e3aa	1	{"id":"01a2299d-4933-7629-94b4-68c2c6e0e3aa","organisation":"480","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}
agreement	01a2299d-4933-7a8a-8736-c0e24ac58431	1	{"id":"01a2299d-4933-7a8a-8736-c0e24ac58431","organisation":"482","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"482"}
agreement	01a2299d-4933-7f12-b3e5-1e2e67cc4fa0	1	{"id":"01a2299d-4933-7f12-b3e5-1e2e67cc4fa0","organisation":"482","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"482"}
agreement	01a2299d-4933-791a-a771-00c5cbd53416	1	{"id":"01a2299d-4933-791a-a771-00c5cbd53416","organisation":"482","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"482"}
agreement	01a2299d-4933-72a5-9b08-d694afb1818a	1	{"id":"01a2299d-4933-72a5-9b08-d694afb1818a","organisation":"492","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"492"}
agreement	01a2299d-4933-731a-be1d-707c576d2b3c	1	{"id":"01a2299d-4933-731a-be1d-707c576d2b3c","organisation":"492","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"492"}
agreement	01a2299d-4933-7a3d-bc88-bb9c57b439ce	1	{"id":"01a2299d-4933-7a3d-bc88-bb9c57b439ce","organisation":"492","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"492"}
agreement	01a2299d-4933-721f-915f-32fa66089c0c	1	{"id":"01a2299d-4933-721f-915f-32fa66089c0c","organisation":"510","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"510"}
agreement	01a2299d-4933-7f86-a603-e46c48e0865e	1	{"id":"01a2299d-4933-7f86-a603-e46c48e0865e","organisation":"510","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"510"}
agreement	01a2299d-4933-7fcc-aca6-e497c34bda0d	1	{"id":"01a2299d-4933-7fcc-aca6-e497c34bda0d","organisation":"510","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"510"}
agreement	01a2299d-4933-7e13-8493-fb386192c849	1	{"id":"01a2299d-4933-7e13-8493-fb386192c849","organisation":"530","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"530"}
agreement	01a2299d-4933-741b-8d3d-d454a5cd3698	1	{"id":"01a2299d-4933-741b-8d3d-d454a5cd3698","organisation":"530","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"530"}
agreement	01a2299d-4933-7790-92d1-64e46b446e42	1	{"id":"01a2299d-4933-7790-92d1-64e46b446e42","organisation":"530","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"530"}
agreement	01a2299d-4933-721f-a696-adaa69ece593	1	{"id":"01a2299d-4933-721f-a696-adaa69ece593","organisation":"540","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"540"}
agreement	01a2299d-4933-7f71-a286-7f63c5befa49	1	{"id":"01a2299d-4933-7f71-a286-7f63c5befa49","organisation":"540","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"540"}
agreement	01a2299d-4933-766b-b2ce-6e5369e38cb6	1	{"id":"01a2299d-4933-766b-b2ce-6e5369e38cb6","organisation":"540","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"540"}
agreement	01a2299d-4933-7618-b667-00b1bb7591cd	1	{"id":"01a2299d-4933-7618-b667-00b1bb7591cd","organisation":"550","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"550"}
agreement	01a2299d-4933-78a9-9669-f826295f8d83	1	{"id":"01a2299d-4933-78a9-9669-f826295f8d83","organisation":"550","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"550"}
agreement	01a2299d-4933-7516-9d93-5f8688a5b63e	1	{"id":"01a2299d-4933-7516-9d93-5f8688a5b63e","organisation":"550","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"550"}
agreement	01a2299d-4933-7f80-bac8-65c00ef3b9c1	1	{"id":"01a2299d-4933-7f80-bac8-65c00ef3b9c1","organisation":"561","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}
agreement	01a2299d-4933-7b7e-858d-3aa39bb4acf3	1	{"id":"01a2299d-4933-7b7e-858d-3aa39bb4acf3","organisation":"561","service":"ssl","programme":"telekol","unit":"ssl-esbjerg","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}
agreement	01a2299d-4933-7eab-b794-df969b120f80	1	{"id":"01a2299d-4933-7eab-b794-df969b120f80","organisation":"561","service":"ssl","programme":"telehjerte","unit":"ssl-esbjerg","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}
agreement	01a2299d-4933-7d70-bf30-05ef85bfa58f	1	{"id":"01a2299d-4933-7d70-bf30-05ef85bfa58f","organisation":"563","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"563"}
agreement	01a2299d-4933-7e98-8fd2-c1ba938007c0	1	{"id":"01a2299d-4933-7e98-8fd2-c1ba938007c0","organisation":"563","service":"ssl","programme":"telekol","unit":"ssl-fanoe","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"563"}
agreement	01a2299d-4933-7be9-a208-c3216ca58852	1	{"id":"01a2299d-4933-7be9-a208-c3216ca58852","organisation":"563","service":"ssl","programme":"telehjerte","unit":"ssl-fanoe","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"563"}
agreement	01a2299d-4933-7a56-826b-2ca2a83e90d4	1	{"id":"01a2299d-4933-7a56-826b-2ca2a83e90d4","organisation":"573","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}
agreement	01a2299d-4933-76c8-aa99-b6443af0ab30	1	{"id":"01a2299d-4933-76c8-aa99-b6443af0ab30","organisation":"573","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}
agreement	01a2299d-4933-75c1-887d-eb5eb7a4de4a	1	{"id":"01a2299d-4933-75c1-887d-eb5eb7a4de4a","organisation":"573","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}
agreement	01a2299d-4933-7c5d-824b-5c6fdf75e361	1	{"id":"01a2299d-4933-7c5d-824b-5c6fdf75e361","organisation":"575","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"575"}
agreement	01a2299d-4933-7aa2-a607-09c63d3c1d0c	1	{"id":"01a2299d-4933-7aa2-a607-09c63d3c1d0c","organisation":"575","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"575"}
agreement	01a2299d-4933-79fa-8285-f62f8beb4c9a	1	{"id":"01a2299d-4933-79fa-8285-f62f8beb4c9a","organisation":"575","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"575"}
agreement	01a2299d-4933-7f8f-98f9-f04f919261e3	1	{"id":"01a2299d-4933-7f8f-98f9-f04f919261e3","organisation":"580","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"580"}
agreement	01a2299d-4933-762d-aa5a-f39a1982e2f2	1	{"id":"01a2299d-4933-762d-aa5a-f39a1982e2f2","organisation":"580","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"580"}
agreement	01a2299d-4933-7d7b-a0e7-c09e5aea4cf6	1	{"id":"01a2299d-4933-7d7b-a0e7-c09e5aea4cf6","organisation":"580","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"580"}
agreement	01a2299d-4933-710d-8cda-183c4aa5c1d5	1	{"id":"01a2299d-4933-710d-8cda-183c4aa5c1d5","organisation":"607","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"607"}
agreement	01a2299d-4933-7239-90ee-8d4c1752e21f	1	{"id":"01a2299d-4933-7239-90ee-8d4c1752e21f","organisation":"607","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"607"}
agreement	01a2299d-4933-7461-98b1-f54a32980094	1	{"id":"01a2299d-4933-7461-98b1-f54a32980094","organisation":"607","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"607"}
agreement	01a2299d-4933-7fec-8e34-49aa8e65364d	1	{"id":"01a2299d-4933-7fec-8e34-49aa8e65364d","organisation":"621","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"621"}
agreement	01a2299d-4933-7b19-ab25-e444f84cb61d	1	{"id":"01a2299d-4933-7b19-ab25-e444f84cb61d","organisation":"621","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"621"}
agreement	01a2299d-4933-7d04-a9d3-b4ed87b7a754	1	{"id":"01a2299d-4933-7d04-a9d3-b4ed87b7a754","organisation":"621","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"621"}
agreement	01a2299d-4933-7d2b-adc1-1e8e6696782f	1	{"id":"01a2299d-4933-7d2b-adc1-1e8e6696782f","organisation":"630","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"630"}
agreement	01a2299d-4933-77b7-8c69-bd4120f4df7b	1	{"id":"01a2299d-4933-77b7-8c69-bd4120f4df7b","organisation":"630","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"630"}
agreement	01a2299d-4933-785f-be62-847d33878ae7	1	{"id":"01a2299d-4933-785f-be62-847d33878ae7","organisation":"630","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"630"}
desk-phones	spoc	1	{"unit":"spoc","numbers":["+4500001010"]}
recall	01a2299e-6840-766a-8cc0-652e4c8fb438	1	{"id":"01a2299e-6840-766a-8cc0-652e4c8fb438","reference":"FSN-TEST-1","models":["scale"],"lots":[],"serialFrom":null,"serialTo":null,"app":null,"versions":[],"text":"Vægten kan vise forkert."}
working-calendar	spoc	1	{"unit":"spoc","weeks":[{"from":"0001-01-01","to":null,"openings":[{"day":"monday","open":"08:00","close":"16:00"},{"day":"tuesday","open":"08:00","close":"16:00"},{"day":"wednesday","open":"08:00","close":"16:00"},{"day":"thursday","open":"08:00","close":"16:00"},{"day":"friday","open":"08:00","close":"15:30"}]}],"holidays":[{"holiday":"new-years-day","from":"0001-01-01","to":null},{"holiday":"maundy-thursday","from":"0001-01-01","to":null},{"holiday":"good-friday","from":"0001-01-01","to":null},{"holiday":"easter-sunday","from":"0001-01-01","to":null},{"holiday":"easter-monday","from":"0001-01-01","to":null},{"holiday":"great-prayer-day","from":"0001-01-01","to":null},{"holiday":"ascension-day","from":"0001-01-01","to":null},{"holiday":"whit-sunday","from":"0001-01-01","to":null},{"holiday":"whit-monday","from":"0001-01-01","to":null},{"holiday":"christmas-day","from":"0001-01-01","to":null},{"holiday":"second-christmas-day","from":"0001-01-01","to":null},{"holiday":"constitution-day","from":"0001-01-01","to":null},{"holiday":"christmas-eve","from":"0001-01-01","to":null},{"holiday":"new-years-eve","from":"0001-01-01","to":null}],"closedDays":[],"extraOpenings":[]}
service-levels	spoc	1	{"unit":"spoc","levels":[{"from":"0001-01-01","to":null,"priorities":[{"priority":"p1","line":"wall-clock","reactionMinutes":15,"solutionMinutes":120,"reactionOutsideMinutes":30},{"priority":"p2","line":"wall-clock","reactionMinutes":60,"solutionMinutes":240,"reactionOutsideMinutes":null},{"priority":"p3","line":"working-time","reactionMinutes":240,"solutionMinutes":960,"reactionOutsideMinutes":null},{"priority":"p4","line":"working-time","reactionMinutes":480,"solutionMinutes":4800,"reactionOutsideMinutes":null},{"priority":"p5","line":"working-time","reactionMinutes":480,"solutionMinutes":4800,"reactionOutsideMinutes":null}],"handOverMinutes":30,"outsideHours":"counts","partnerPauses":false,"partners":[]}]}
\.


--
-- Data for Name: citizen; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.citizen (id, version, municipality, protected, status, replacement, cpr_hash, phone_hash, sealed) FROM stdin;
01a2299d-4aca-7c87-b64e-ca2cd7959cbd	1	461	f	active	f	dfa4ad7dedf35b0399646283db2fbf799de5b3ceb35d471c8f419c4d467c857f	95742455d9b5abace9cbde232237168f951319a7b99434fe61bf8d9b02129fc3	\\x520018947f5ee3bd78a5af3f2b3cb84ea85937cbec74bafcd810489ce45369fa64b2bbbcef26efa84a3d13a133334d540987ea20739ec2c797048f41f9a746f1addd888651b76ab6b65861639f6d021be68eab5594abc7b2e71a2e6eaf1828df335aa3a06cabc1a41856e536c9f80da87fc66b1ef90146e6d6fe02212cb2ffc59468fb8f1e5cab542d133a68bceee549d03ed615be1375ad84d2b4371a795b02d8722deb6352632eba768ac6948d6c6af40d
01a2299d-4aca-7cd6-9fba-75187754ab75	1	461	f	active	f	f2ec4dece5a7eb7b85757deb2c9cd33d8540014d0e84feb68fbe180bc9299f3f	\N	\\xbf54f84db54f73ec8af88af231dcbb674d7fdaed3522b0c08d6e29da3a9233971e3da3ebc928e8f133b353e476cc816318cec1ca7fc484473b1b0682854a8319ec6eb70cefdc1bffc6ae05fc30a3addceda73dc98be2004239ba60d8628f101e71301046efacd0de5b9979343d121e907b4ce7eadfc3a8c8c3f75507d4e77a4a49c0b146ffa777fb63de03b98c2cc3af323f630af1535ecfcd9dc03eb4
01a2299d-4aca-74a1-a786-898774156fdb	1	430	f	active	f	0bc6c3dfab3341e4c642fa41067b8debbc9b265097b3a628efa1be94ee1f9cc1	ba660e3b6a8e4f06ebb9ed050d9bfd5565e903ec0a07b3eaca7bee3efb05ba6e	\\x5461e8438b80ab7a0f391576eea073825c5e705e32153ec8a750d05e94052c486157e9299bfa8e3f5db0d836151f20640999d5f980d80c00eae7ef467585b012f02c3592393cf56ee91646a6af179830d70cba1633d385af9d124df7f40fc4de1d82d5db5af6bc20463644c59273aa0687ff76a7569915efcabe55d10bc90885e976425aae3044a32c5aeb4aef0293fa377ad8893125b93f975f965584009d9067c4d23e25bb74b9fb939e871d0e9e256d
01a2299d-4aca-72f0-9a47-46af822dc948	1	561	f	active	f	a1f964caa2f2e80e5f31fa4fa13269062424750b2d155c6a37b0b2eba1699301	a82c51f7720f575ef93bbe346214772fb3f427b98f6cecc6b7d3492970a039eb	\\x55526b6a7ff879d54d5d07d4f4e91e9105c3812d97b0b07d616ec803cf199492a3909403e684920eb2234ac361383443ef8f17af70e51fcaa3b9ae89d8d2f2b0ac99092048211a9037ddb932d1589b6e4ee744ea005dc861bde89f6cfb7130a6e1b7a6ffc550b69ca24911b5c792b3ff89de8d43b5ce70a5dab476b31e6b43f39dc87158ca8da07d49e2f5f6c6fbef77a7e43d071cffe1f8b3cf9ee183ce8bb63593ba8cfd
01a2299d-4aca-7b34-a304-76aa1623aebe	1	621	f	active	f	a69420c6f9bb58398140f5ef7c696bc5bd795afeeb6729f4f253c2d97fc71dac	\N	\\xba6c9c56497c5fd869a6e57a6ccc69d42a207eb759976ff040faf41b2f30a65f778bf2ef5fec526af8225120617780ccc3c271ea6c95932bc7f187ec58e60d47638bdf86367d1beade37acd06d329763b1cae1dfda5377c4e8ada23a94be07f77b183478812902db5dfab9e732eed2e3c318ed0b53af0f6b5049485da156c0c8597fd6bf5e69d9caaa99ddb7df24d2317709ab7e1ccbe359d1ac34fa1c4c2f6920
01a2299d-79ad-70ed-9007-bff3aa997ec3	1	461	f	active	f	957083c27d8be5d48ae4ff1f80df6f6e57048e57381119018fe02dec9d1a8bb7	938ef37d9f1ce882d33dd25206b3c92f1659ebdd73e351a98fbeb0e5f0da96a0	\\x4c7dabc2b84eb689534cadaf3faa1a1e22782f8636431baf46532cf443136e1d122ea23d0dbcfb958e4be329b1e2047a1703152b6cb0a61bf1154c52def3a6ec0edb74b713f47c39ddf3d3d88f089539b488f02345aac6080ace80a4caf841f71854544e05db03e53e0e1807c270d2939915405844a0436b13c73ff12082369ead0ef32f24fa379f1e4cdf0c13e6ea67f8112ea949b407448f63deb973bd3f53bfe4645ca00b8212b694e49e067443c377fac1440a54f04f9ab8c8434e49fdc0cea122bf4149
\.


--
-- Data for Name: cookie_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cookie_key (id, sealed) FROM stdin;
key-8490fee7-95e7-431b-b42e-bdf530426d9b	\\x06746573742d3210a343609fe52c685fd772bf8c1e7a6587a927d816fb2ffe950866802a6c3710b392f9d2c443271ad21e833e9ec5f31277722ebfc6397e08cada61e5344be81f073bb5604699fac2893df111a42240970abee7c2e79d2d30c9e3cd86c3014d8484b007716b83f8eadab7626051e1409f28103dd18abb6836eabed035cebad320ac30aac16abfa05a279230d3d0ccdfcfbbdd8a1aef0539795263cee2b4b2f23023d2f7b570a24a466f4d81f3e6a6f8064e5354cc42b677253ca5cd0498f2c730bf631ff685d5674cf38f392ec789d4aab3b4bde0effedad018ed179287171375aca6532ad6660755fc636c452e53d530615111d61d5333c5b13f593633b572a115796d5374d8cb9b52b3bb5feeff027548c129d1ffe319cf6aff6a36a49e6cc26ad2f08b6dcccf2addee0956818c3be7d63418fbd7e47351153687d295c57c7aaefda24c9c06bd8082fd4c194ab955d4ffa66e3d3dac4a9513b934d37fef88b24e9b785fb03bbf98528c3c1167b203fa86dfb0d1caa7e1a7a05515c73bb5e61946ecd6a68aa25595bec10ce45f06a3af9a9b346b08a5d019298e65083f532606e82fc79d514b2ac110bf048748391b5162f7d414cf1035f970631359a5c94f763355e4b56f888734d6b8244f12fe5c3111bdf4becfe7c32b47cbca00fa3b92ff00ba5537b0d0c2356ba6faea57a489ea50742c40179ea9ef4a6f9242bc177db6d946a7eb09d8b2e4bfa094c4c4930ffdc4321f7ed3dd358d9f641f25a0a3ca469c1f29806fac65e079002b90d6b69f1d0aa7a6a9eff94b2212a575ab7d4ddb9f190a8cb13b88c18218def4849e3f6a7295991fe3258f9fbe2990199ff5c508fb176b09b773f21a6bb4cec41d89e07c56cbdd3e7a414019eaa98807c4075869b33ba9e084f59381c421d5ce9875326da69b8ed61a7d7e56e28068daa5e9e5f85788f1a3a602201bcfc0628a80ecbabcb790498441ebb4af9307a95204f0ae4264498174876af0d45ed5dfb7b6f9861fe540d9b4d3c788ce392e6818c102baf5c0fc1c253ebd6326ad9792cbd7735ca769dcd3637a46cf3629c94e0de8ee1768913fa58d836a9a759bd4ccbc8dc573b759c5dd1f81d4ce31517906fdec8a09afba791e2bada0f91c835345675b5c867bf5bf193f0d01acf04ee7af42f40b027fbe685a063d802e538e71d7f696f2431e7e1c5abfbc93540f7e1496c791bde8d248e4b62ed630399ced80bbeb3b4ea04cf7f1b6ebfa00d7905014b40302ac654b058b09be2bddfa02750b535eb72bf00f86fec3dd
\.


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.counter (name, value) FROM stdin;
catalogue	133
article	4
tag	46
ticket	13
\.


--
-- Data for Name: desk_day; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.desk_day (day, unit, municipality, opened, reacted_in_time, reacted_late, resolved, solved_in_time, first_time_fixed, reopened, escalated, handed_over) FROM stdin;
2026-11-30	spoc	621	1	0	0	0	0	0	0	0	0
2026-11-30	spoc	561	1	0	0	1	1	1	0	0	0
2026-11-30	spoc	430	3	0	0	0	0	0	0	0	0
2026-11-30	spoc	461	8	5	0	1	1	1	0	2	0
\.


--
-- Data for Name: desk_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.desk_text (subject, version, title, body) FROM stdin;
01a2299d-51da-77e8-908d-c62e466e6dc7	1	Ny oplader	Vi sender en ny oplader til {device.model} {device.serial} med posten. Sagens nummer er {ticket.number}. Hilsen {agent.name}
01a2299d-51da-7b9d-8751-40c1c32989d8	1	Ring til os	Vi har prøvet at ringe. Ring til {desk.name} på {desk.phone} og sig {ticket.number}.
01a2299d-51da-71cc-bb6f-3edb421969b8	1	Blodtryksmåleren parrer ikke	# Sådan\n1. Tænd måleren.\n2. Hold knappen inde, til lampen blinker blåt.\n3. Vælg Tilføj måler i appen.
01a2299d-51da-7999-9030-c2f47d6c80a0	1	Tabletten tændes ikke	Lad den op i en time, også hvis skærmen er sort. Hold derefter knappen inde i ti sekunder.
01a2299d-51da-7dc0-83b7-0960afe79f5b	1	PIN-koden er glemt	Sundhedspersonalet nulstiller koden i medarbejderappen. Supporten kan ikke se den.
01a2299e-79e2-7ef0-b029-69f2eabc769d	1	Skærmen bliver sort	Hold tænd-knappen inde i ti sekunder.
01a2299e-7a87-7558-b1cb-8c6861add5de	1	Vi ser på det	Vi ser på det og vender tilbage.
\.


--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.device (id, version, tag, model, serial, serial_folded, unit, location, custody, blockers, citizen, municipality, programme, carrier, picked_up, app_rank, calibrated_until, last_step, last_evidence, last_at, state) FROM stdin;
01a2299d-4aca-7465-b857-fb6de5d098f6	7	1	tablet	D001T	D001T	ssl-syd	depot	in-use		01a2299d-4aca-7c87-b64e-ca2cd7959cbd	461	telekol	\N	f	35188667056128	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":7,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7fcc-81ba-ededaf7e33c3	6	2	pulse-oximeter	D001P	D001P	ssl-syd	depot	in-use		01a2299d-4aca-7c87-b64e-ca2cd7959cbd	461	telekol	\N	f	\N	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":6,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-75a6-94c2-61d78fe32db7	6	3	blood-pressure-monitor	D001B	D001B	ssl-syd	depot	in-use		01a2299d-4aca-7c87-b64e-ca2cd7959cbd	461	telekol	\N	f	\N	2028-05-30	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":6,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-77d4-8d9b-bff22a82e320	7	5	tablet	D002T	D002T	ssl-syd	depot	in-use		01a2299d-4aca-7cd6-9fba-75187754ab75	461	telekol	\N	f	35188667056128	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":7,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-73e7-9223-d9c8a67e8066	6	6	pulse-oximeter	D002P	D002P	ssl-syd	depot	in-use		01a2299d-4aca-7cd6-9fba-75187754ab75	461	telekol	\N	f	\N	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":6,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7a53-9dc4-4b7928925112	6	7	blood-pressure-monitor	D002B	D002B	ssl-syd	depot	in-use		01a2299d-4aca-7cd6-9fba-75187754ab75	461	telekol	\N	f	\N	2028-05-30	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":6,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-79d4-a931-0d899c76baab	7	9	tablet	D003T	D003T	ssl-syd	depot	in-use		01a2299d-4aca-74a1-a786-898774156fdb	430	telekol	\N	f	35188667056128	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":7,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7635-8191-a14a40ab847c	6	10	pulse-oximeter	D003P	D003P	ssl-syd	depot	in-use		01a2299d-4aca-74a1-a786-898774156fdb	430	telekol	\N	f	\N	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":6,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-790c-b240-9b055ccf8441	6	11	blood-pressure-monitor	D003B	D003B	ssl-syd	depot	in-use		01a2299d-4aca-74a1-a786-898774156fdb	430	telekol	\N	f	\N	2028-05-30	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":6,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-73e5-bed4-5a12b6f32762	7	13	tablet	D004T	D004T	ssl-esbjerg	depot-esbjerg	in-use		01a2299d-4aca-72f0-9a47-46af822dc948	561	telekol	\N	f	35188667056128	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":7,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	7	8	scale	D002S	D002S	ssl-syd	depot	in-use	recalled	01a2299d-4aca-7cd6-9fba-75187754ab75	461	telekol	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":7,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-70de-bc36-e81086fee27c	6	14	pulse-oximeter	D004P	D004P	ssl-esbjerg	depot-esbjerg	in-use		01a2299d-4aca-72f0-9a47-46af822dc948	561	telekol	\N	f	\N	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":6,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	6	15	blood-pressure-monitor	D004B	D004B	ssl-esbjerg	depot-esbjerg	in-use		01a2299d-4aca-72f0-9a47-46af822dc948	561	telekol	\N	f	\N	2028-05-30	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":6,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7c9f-8ac4-28347a1249f4	7	17	tablet	D005T	D005T	ssl-syd	depot	in-use		01a2299d-4aca-7b34-a304-76aa1623aebe	621	telekol	\N	f	35188667056128	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":7,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7868-aa1c-dcecb8f0276c	6	18	pulse-oximeter	D005P	D005P	ssl-syd	depot	in-use		01a2299d-4aca-7b34-a304-76aa1623aebe	621	telekol	\N	f	\N	\N	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":6,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7b35-9e92-4645d43de517	6	19	blood-pressure-monitor	D005B	D005B	ssl-syd	depot	in-use		01a2299d-4aca-7b34-a304-76aa1623aebe	621	telekol	\N	f	\N	2028-05-30	setup	8a6734c9ac049e4cccabbd8930c20142	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":6,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-76da-b6b5-9fc0f0303d73	3	21	tablet	S001T	S001T	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	35188667056128	\N	app-installation	f4866433e11503b3e26cfdf20e67fd5b	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-76da-b6b5-9fc0f0303d73","version":3,"model":"tablet","serial":"S001T","lot":"LOT-1","tag":21,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-787b-96a9-ac722896759c	2	22	pulse-oximeter	S001P	S001P	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	\N	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-787b-96a9-ac722896759c","version":2,"model":"pulse-oximeter","serial":"S001P","lot":"LOT-1","tag":22,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7f8e-a042-d61c3dac7420	2	23	blood-pressure-monitor	S001B	S001B	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	2028-05-30	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7f8e-a042-d61c3dac7420","version":2,"model":"blood-pressure-monitor","serial":"S001B","lot":"LOT-1","tag":23,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7356-a551-c22923bf70e0	3	25	tablet	S002T	S002T	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	35188667056128	\N	app-installation	f4866433e11503b3e26cfdf20e67fd5b	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7356-a551-c22923bf70e0","version":3,"model":"tablet","serial":"S002T","lot":"LOT-1","tag":25,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-73f5-b188-00c02e5ebf4c	2	26	pulse-oximeter	S002P	S002P	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	\N	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-73f5-b188-00c02e5ebf4c","version":2,"model":"pulse-oximeter","serial":"S002P","lot":"LOT-1","tag":26,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-766d-84c4-1bbb6458ab9c	2	27	blood-pressure-monitor	S002B	S002B	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	2028-05-30	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-766d-84c4-1bbb6458ab9c","version":2,"model":"blood-pressure-monitor","serial":"S002B","lot":"LOT-1","tag":27,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-777b-9494-ef438213de37	3	28	scale	S002S	S002S	ssl-syd	depot	in-stock	recalled	\N	\N	\N	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-777b-9494-ef438213de37","version":3,"model":"scale","serial":"S002S","lot":"LOT-1","tag":28,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-7d4b-802e-5342964428df	3	29	tablet	S003T	S003T	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	35188667056128	\N	app-installation	f4866433e11503b3e26cfdf20e67fd5b	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7d4b-802e-5342964428df","version":3,"model":"tablet","serial":"S003T","lot":"LOT-1","tag":29,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7e1a-aa3d-a13640f10bbd	2	30	pulse-oximeter	S003P	S003P	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	\N	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7e1a-aa3d-a13640f10bbd","version":2,"model":"pulse-oximeter","serial":"S003P","lot":"LOT-1","tag":30,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-78b4-8aca-5c9ac4109617	2	31	blood-pressure-monitor	S003B	S003B	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	2028-05-30	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-78b4-8aca-5c9ac4109617","version":2,"model":"blood-pressure-monitor","serial":"S003B","lot":"LOT-1","tag":31,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-75ff-acda-c617afc2dff7	1	37	tablet	N001T	N001T	ssl-syd	depot	in-stock	needs-app needs-function-test	\N	\N	\N	\N	f	\N	\N	procurement		2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-75ff-acda-c617afc2dff7","version":1,"model":"tablet","serial":"N001T","lot":"LOT-1","tag":37,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-741d-9bdd-aeffe4a239a4	3	33	tablet	S004T	S004T	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	35188667056128	\N	app-installation	f4866433e11503b3e26cfdf20e67fd5b	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-741d-9bdd-aeffe4a239a4","version":3,"model":"tablet","serial":"S004T","lot":"LOT-1","tag":33,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-78cb-acb6-661c6d36fa62	2	34	pulse-oximeter	S004P	S004P	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	\N	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-78cb-acb6-661c6d36fa62","version":2,"model":"pulse-oximeter","serial":"S004P","lot":"LOT-1","tag":34,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-70e8-9679-33c5299da1f0	2	35	blood-pressure-monitor	S004B	S004B	ssl-syd	depot	in-stock		\N	\N	\N	\N	f	\N	2028-05-30	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-70e8-9679-33c5299da1f0","version":2,"model":"blood-pressure-monitor","serial":"S004B","lot":"LOT-1","tag":35,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7aeb-8578-80cf292e5a0f	1	38	pulse-oximeter	N001P	N001P	ssl-syd	depot	in-stock	needs-function-test	\N	\N	\N	\N	f	\N	\N	procurement		2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-7aeb-8578-80cf292e5a0f","version":1,"model":"pulse-oximeter","serial":"N001P","lot":"LOT-1","tag":38,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-70d3-ab07-d084cc074ce9	1	39	blood-pressure-monitor	N001B	N001B	ssl-syd	depot	in-stock	needs-function-test	\N	\N	\N	\N	f	\N	2028-05-30	procurement		2026-11-29 23:21:43.882941+00	{"id":"01a2299d-4aca-70d3-ab07-d084cc074ce9","version":1,"model":"blood-pressure-monitor","serial":"N001B","lot":"LOT-1","tag":39,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-7aaf-76f6-b577-6fba9cc69eaf	9	41	tablet	T000001	T000001	ssl-syd	depot	in-stock	needs-cleaning needs-wipe needs-function-test	\N	\N	\N	\N	f	70368744177664	\N	takedown.arrived	f28998a8ceaabcca1dc56caae7f04fdb	2026-11-29 23:22:56.644997+00	{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":9,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-cleaning","needs-wipe","needs-function-test"],"appVersion":"2.0.0","pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299d-4aca-7090-99e7-45ef27c73a39	2	40	scale	N001S	N001S	ssl-syd	depot	in-stock	needs-function-test recalled	\N	\N	\N	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-7090-99e7-45ef27c73a39","version":2,"model":"scale","serial":"N001S","lot":"LOT-1","tag":40,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test","recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-71b9-8095-a5a08f172dde	7	12	scale	D003S	D003S	ssl-syd	depot	in-use	recalled	01a2299d-4aca-74a1-a786-898774156fdb	430	telekol	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":7,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-7297-b9f1-24a26b85066f	3	36	scale	S004S	S004S	ssl-syd	depot	in-stock	recalled	\N	\N	\N	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-7297-b9f1-24a26b85066f","version":3,"model":"scale","serial":"S004S","lot":"LOT-1","tag":36,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-73cf-8c5a-65b9cc12a2e4	3	32	scale	S003S	S003S	ssl-syd	depot	in-stock	recalled	\N	\N	\N	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-73cf-8c5a-65b9cc12a2e4","version":3,"model":"scale","serial":"S003S","lot":"LOT-1","tag":32,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-76b0-917b-73440b47f032	7	4	scale	D001S	D001S	ssl-syd	depot	in-use	recalled	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	461	telekol	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":7,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-7a7f-89f6-9ca15aa892d2	7	16	scale	D004S	D004S	ssl-esbjerg	depot-esbjerg	in-use	recalled	01a2299d-4aca-72f0-9a47-46af822dc948	561	telekol	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":7,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-7b18-9ef2-dd1512ec1592	3	24	scale	S001S	S001S	ssl-syd	depot	in-stock	recalled	\N	\N	\N	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-7b18-9ef2-dd1512ec1592","version":3,"model":"scale","serial":"S001S","lot":"LOT-1","tag":24,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299d-4aca-7ccf-95d6-9ea875301ceb	7	20	scale	D005S	D005S	ssl-syd	depot	in-use	recalled	01a2299d-4aca-7b34-a304-76aa1623aebe	621	telekol	\N	f	\N	\N	\N	\N	\N	{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":7,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299e-68e5-7461-97fc-1e0020aa9b1d	1	43	tablet	T000003	T000003	ssl-syd	depot/shelf-b	in-stock	needs-app needs-function-test	\N	\N	\N	\N	f	\N	\N	procurement		2026-11-29 23:22:57.125853+00	{"id":"01a2299e-68e5-7461-97fc-1e0020aa9b1d","version":1,"model":"tablet","serial":"T000003","tag":43,"unit":"ssl-syd","location":"depot/shelf-b","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299e-6be9-777d-8f4d-f71e1589fa90	2	44	scale	T000004	T000004	ssl-syd	depot	in-stock	recalled	\N	\N	\N	\N	f	\N	\N	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:22:57.995148+00	{"id":"01a2299e-6be9-777d-8f4d-f71e1589fa90","version":2,"model":"scale","serial":"T000004","tag":44,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299e-6ca7-72ff-a55f-daba281f69d2	2	45	tablet	T000005	T000005	ssl-syd	depot	in-stock	needs-app	\N	\N	\N	\N	f	\N	\N	stock-control.test	13d03b51ce9d8ee97e935e0b0dd43c99	2026-11-29 23:22:58.15094+00	{"id":"01a2299e-6ca7-72ff-a55f-daba281f69d2","version":2,"model":"tablet","serial":"T000005","tag":45,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]}
01a2299e-6712-7a14-b220-77948016fd1e	8	42	scale	T000002	T000002	ssl-syd	depot	in-use	recalled	01a2299d-79ad-70ed-9007-bff3aa997ec3	461	telekol	\N	f	\N	\N	support	03e2ee7c9915dde777f0dc01e41e0c59	2026-11-29 23:22:58.747109+00	{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":8,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]}
01a2299e-8054-783c-9954-f2ea0e393da7	1	46	tablet	T000006	T000006	ssl-syd	depot	in-stock	needs-app needs-function-test	\N	\N	\N	\N	f	\N	\N	procurement		2026-11-29 23:23:03.124449+00	{"id":"01a2299e-8054-783c-9954-f2ea0e393da7","version":1,"model":"tablet","serial":"T000006","tag":46,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]}
\.


--
-- Data for Name: ended_session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ended_session (id, account, at) FROM stdin;
e9cfe5d0bbf81871ed4d4f673b881401	spoc2	2026-11-29 23:29:10.131774+00
\.


--
-- Data for Name: fault_report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fault_report (id, version, receipt, at, category, ticket, code, text, phone, handled_by) FROM stdin;
01a2299e-8085-771d-af07-7466a5bbbeef	1	F-GCRLMYQ5	2026-11-29 23:23:03.173519+00	device	\N	01a2299e-8085-70a1-ae3a-a3e0d50fa69c	01a2299e-8085-7d02-8395-10e2ae648569	01a2299e-8085-7262-9e96-2b78f7c9e039	\N
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (key, content, at, status, subject_id, subject_version, answer) FROM stdin;
ffe52e8e3634448caee38e78d40a71cf8ca3b057d306038724d422973d19f18a	4db85e0b11ef1ac78c5a4a2c75111fb02308d478dd7aec8ec3b46ef2ff39341e	2026-11-29 23:22:58.149939+00	200	01a2299e-6ca7-72ff-a55f-daba281f69d2	2	\N
\.


--
-- Data for Name: incident; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident (id, version, phase, kind, value, queue, since, ended_at, title, resolution, state) FROM stdin;
01a2299e-7bc4-7718-b7b1-8bdfa707404b	2	confirmed	component	login/former-part	spoc	2026-11-29 23:22:51.723723+00	\N	Login nede	\N	{"id":"01a2299e-7bc4-7718-b7b1-8bdfa707404b","version":2,"state":"confirmed","trait":{"kind":"component","value":"login/former-part"},"queue":"spoc","since":"2026-11-29T23:23:01.723723+00:00","caseCount":4,"suggestedAt":"2026-11-29T23:23:01.956345+00:00","priority":"p1","confirmedAt":"2026-11-29T23:23:02.23448+00:00","confirmedBy":"spoc1","answeredAt":null,"endedAt":null,"reason":null}
\.


--
-- Data for Name: incident_ticket; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incident_ticket (incident, ticket, at, open) FROM stdin;
01a2299e-7bc4-7718-b7b1-8bdfa707404b	01a2299e-7adb-7b90-9785-8453671fa1aa	2026-11-29 23:23:02.23448+00	t
01a2299e-7bc4-7718-b7b1-8bdfa707404b	01a2299e-7b96-72e8-83df-d6d8fd72399b	2026-11-29 23:23:02.23448+00	t
01a2299e-7bc4-7718-b7b1-8bdfa707404b	01a2299e-7bab-7c7e-b624-f125d075457b	2026-11-29 23:23:02.23448+00	t
01a2299e-7bc4-7718-b7b1-8bdfa707404b	01a2299e-7bc4-7bf2-8b85-3224d3ee782b	2026-11-29 23:23:02.23448+00	t
\.


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.journal (seq, at, occurred_at, actor, actor_organisation, subject_kind, subject_id, subject_version, kind, municipality, unit, holder_organisation, citizen, data, trace) FROM stdin;
1	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	1083	1	organisation.added	\N	\N	\N	\N	{"code":"1083","kind":"region","name":"Region Syddanmark","clusters":[],"dataProcessingAgreement":false}	\N
2	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	410	1	organisation.added	\N	\N	\N	\N	{"code":"410","kind":"municipality","name":"Middelfart","clusters":["lillebaelt"],"dataProcessingAgreement":false}	\N
3	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	420	1	organisation.added	\N	\N	\N	\N	{"code":"420","kind":"municipality","name":"Assens","clusters":["fyn"],"dataProcessingAgreement":false}	\N
4	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	430	1	organisation.added	\N	\N	\N	\N	{"code":"430","kind":"municipality","name":"Faaborg-Midtfyn","clusters":["fyn"],"dataProcessingAgreement":false}	\N
5	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	440	1	organisation.added	\N	\N	\N	\N	{"code":"440","kind":"municipality","name":"Kerteminde","clusters":["fyn"],"dataProcessingAgreement":false}	\N
6	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	450	1	organisation.added	\N	\N	\N	\N	{"code":"450","kind":"municipality","name":"Nyborg","clusters":["fyn"],"dataProcessingAgreement":false}	\N
7	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	461	1	organisation.added	\N	\N	\N	\N	{"code":"461","kind":"municipality","name":"Odense","clusters":["fyn"],"dataProcessingAgreement":false}	\N
8	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	479	1	organisation.added	\N	\N	\N	\N	{"code":"479","kind":"municipality","name":"Svendborg","clusters":["fyn"],"dataProcessingAgreement":false}	\N
9	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	480	1	organisation.added	\N	\N	\N	\N	{"code":"480","kind":"municipality","name":"Nordfyns","clusters":["fyn"],"dataProcessingAgreement":false}	\N
10	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	482	1	organisation.added	\N	\N	\N	\N	{"code":"482","kind":"municipality","name":"Langeland","clusters":["fyn"],"dataProcessingAgreement":false}	\N
11	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	492	1	organisation.added	\N	\N	\N	\N	{"code":"492","kind":"municipality","name":"Ærø","clusters":["fyn"],"dataProcessingAgreement":false}	\N
12	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	510	1	organisation.added	\N	\N	\N	\N	{"code":"510","kind":"municipality","name":"Haderslev","clusters":["soenderjylland"],"dataProcessingAgreement":false}	\N
13	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	530	1	organisation.added	\N	\N	\N	\N	{"code":"530","kind":"municipality","name":"Billund","clusters":["lillebaelt","sydvestjylland"],"dataProcessingAgreement":false}	\N
14	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	540	1	organisation.added	\N	\N	\N	\N	{"code":"540","kind":"municipality","name":"Sønderborg","clusters":["soenderjylland"],"dataProcessingAgreement":false}	\N
15	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	550	1	organisation.added	\N	\N	\N	\N	{"code":"550","kind":"municipality","name":"Tønder","clusters":["soenderjylland"],"dataProcessingAgreement":false}	\N
16	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	561	1	organisation.added	\N	\N	\N	\N	{"code":"561","kind":"municipality","name":"Esbjerg","clusters":["sydvestjylland"],"dataProcessingAgreement":false}	\N
17	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	563	1	organisation.added	\N	\N	\N	\N	{"code":"563","kind":"municipality","name":"Fanø","clusters":["sydvestjylland"],"dataProcessingAgreement":false}	\N
18	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	573	1	organisation.added	\N	\N	\N	\N	{"code":"573","kind":"municipality","name":"Varde","clusters":["sydvestjylland"],"dataProcessingAgreement":false}	\N
19	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	575	1	organisation.added	\N	\N	\N	\N	{"code":"575","kind":"municipality","name":"Vejen","clusters":["lillebaelt","sydvestjylland"],"dataProcessingAgreement":false}	\N
20	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	580	1	organisation.added	\N	\N	\N	\N	{"code":"580","kind":"municipality","name":"Aabenraa","clusters":["soenderjylland"],"dataProcessingAgreement":false}	\N
21	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	607	1	organisation.added	\N	\N	\N	\N	{"code":"607","kind":"municipality","name":"Fredericia","clusters":["lillebaelt"],"dataProcessingAgreement":false}	\N
22	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	621	1	organisation.added	\N	\N	\N	\N	{"code":"621","kind":"municipality","name":"Kolding","clusters":["lillebaelt"],"dataProcessingAgreement":false}	\N
23	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	630	1	organisation.added	\N	\N	\N	\N	{"code":"630","kind":"municipality","name":"Vejle","clusters":["lillebaelt"],"dataProcessingAgreement":false}	\N
24	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	ouh	1	organisation.added	\N	\N	\N	\N	{"code":"ouh","kind":"hospital","name":"Odense Universitetshospital","clusters":["fyn"],"dataProcessingAgreement":false}	\N
25	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	svs	1	organisation.added	\N	\N	\N	\N	{"code":"svs","kind":"hospital","name":"Esbjerg og Grindsted Sygehus (Sydvestjysk Sygehus)","clusters":["sydvestjylland"],"dataProcessingAgreement":false}	\N
26	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	slb	1	organisation.added	\N	\N	\N	\N	{"code":"slb","kind":"hospital","name":"Sygehus Lillebælt","clusters":["lillebaelt"],"dataProcessingAgreement":false}	\N
27	2026-11-29 23:21:43.310968+00	2026-11-29 23:21:43.310969+00	system	1083	organisation	shs	1	organisation.added	\N	\N	\N	\N	{"code":"shs","kind":"hospital","name":"Sygehus Sønderjylland","clusters":["soenderjylland"],"dataProcessingAgreement":false}	\N
28	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	spoc	1	organisation.added	\N	\N	\N	\N	{"code":"spoc","kind":"spoc-unit","name":"SPOC Syddanmark","clusters":[],"dataProcessingAgreement":false}	\N
29	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	spoc-odense	1	organisation.added	\N	\N	\N	\N	{"code":"spoc-odense","kind":"spoc-unit","name":"SPOC Odense (pilot)","clusters":[],"dataProcessingAgreement":false}	\N
30	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-syd	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-syd","kind":"ssl-unit","name":"Common SSL unit","clusters":[],"dataProcessingAgreement":false}	\N
31	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-esbjerg	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-esbjerg","kind":"ssl-unit","name":"SSL Esbjerg","clusters":[],"dataProcessingAgreement":false}	\N
32	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-fanoe	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-fanoe","kind":"ssl-unit","name":"SSL Fanø","clusters":[],"dataProcessingAgreement":false}	\N
33	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-fyn	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-fyn","kind":"ssl-unit","name":"SSL Fyn (pilot)","clusters":[],"dataProcessingAgreement":false}	\N
34	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-lillebaelt	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-lillebaelt","kind":"ssl-unit","name":"SSL Lillebælt (pilot)","clusters":[],"dataProcessingAgreement":false}	\N
35	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-sydvestjylland	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-sydvestjylland","kind":"ssl-unit","name":"SSL Sydvestjylland (pilot)","clusters":[],"dataProcessingAgreement":false}	\N
36	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	ssl-soenderjylland	1	organisation.added	\N	\N	\N	\N	{"code":"ssl-soenderjylland","kind":"ssl-unit","name":"SSL Sønderjylland (pilot)","clusters":[],"dataProcessingAgreement":false}	\N
37	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	fts	1	organisation.added	\N	\N	\N	\N	{"code":"fts","kind":"office","name":"Fælles Telemedicin i Syd","clusters":[],"dataProcessingAgreement":false}	\N
38	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	contractor-1	1	organisation.added	\N	\N	\N	\N	{"code":"contractor-1","kind":"contractor","name":"Contractor 1","clusters":[],"dataProcessingAgreement":false}	\N
39	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	workshop-1	1	organisation.added	\N	\N	\N	\N	{"code":"workshop-1","kind":"workshop","name":"Workshop 1","clusters":[],"dataProcessingAgreement":true}	\N
40	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	organisation	workshop-2	1	organisation.added	\N	\N	\N	\N	{"code":"workshop-2","kind":"workshop","name":"Workshop 2","clusters":[],"dataProcessingAgreement":false}	\N
41	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	location	depot	1	location.added	\N	ssl-syd	\N	\N	{"code":"depot","name":"Main store","unit":"ssl-syd","parent":null}	\N
42	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	location	depot/returns	1	location.added	\N	ssl-syd	\N	\N	{"code":"depot/returns","name":"Returns","unit":"ssl-syd","parent":"depot"}	\N
43	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	location	depot/shelf-a	1	location.added	\N	ssl-syd	\N	\N	{"code":"depot/shelf-a","name":"Shelf A","unit":"ssl-syd","parent":"depot"}	\N
44	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	location	depot/shelf-b	1	location.added	\N	ssl-syd	\N	\N	{"code":"depot/shelf-b","name":"Shelf B","unit":"ssl-syd","parent":"depot"}	\N
45	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	location	depot-esbjerg	1	location.added	\N	ssl-esbjerg	\N	\N	{"code":"depot-esbjerg","name":"Store Esbjerg","unit":"ssl-esbjerg","parent":null}	\N
46	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	location	depot-fanoe	1	location.added	\N	ssl-fanoe	\N	\N	{"code":"depot-fanoe","name":"Store Fanø","unit":"ssl-fanoe","parent":null}	\N
47	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	device-model	tablet	1	device-model.added	\N	\N	\N	\N	{"code":"tablet","name":"Tablet 10\\"","kind":"tablet","identifiers":[{"agency":"gs1","value":"09521234000013"},{"agency":"gs1","value":"09521234000020"}],"carriesApp":true,"holdsData":true,"cleaningProtocol":"screen","calibrationMonths":null}	\N
48	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	device-model	pulse-oximeter	1	device-model.added	\N	\N	\N	\N	{"code":"pulse-oximeter","name":"Pulse oximeter","kind":"pulse-oximeter","identifiers":[{"agency":"gs1","value":"09521234000037"}],"carriesApp":false,"holdsData":false,"cleaningProtocol":"skin-contact","calibrationMonths":null}	\N
49	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	device-model	blood-pressure-monitor	1	device-model.added	\N	\N	\N	\N	{"code":"blood-pressure-monitor","name":"Blood pressure monitor","kind":"blood-pressure-monitor","identifiers":[{"agency":"gs1","value":"09521234000044"},{"agency":"hibcc","value":"A999BPM1"}],"carriesApp":false,"holdsData":true,"cleaningProtocol":"skin-contact","calibrationMonths":24}	\N
50	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	device-model	scale	1	device-model.added	\N	\N	\N	\N	{"code":"scale","name":"Scale","kind":"scale","identifiers":[{"agency":"gs1","value":"09521234000051"}],"carriesApp":false,"holdsData":false,"cleaningProtocol":"surface","calibrationMonths":null}	\N
51	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	programme	telekol	1	programme.added	\N	\N	\N	\N	{"code":"telekol","name":"TeleKOL","app":"telma","minimums":[{"from":"2023-01-01","version":"0.9.0"},{"from":"2024-01-01","version":"1.0.0"}],"kit":[{"model":"tablet","quantity":1},{"model":"pulse-oximeter","quantity":1},{"model":"blood-pressure-monitor","quantity":1},{"model":"scale","quantity":1}]}	\N
52	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	programme	telehjerte	1	programme.added	\N	\N	\N	\N	{"code":"telehjerte","name":"TeleHjerte","app":"telma","minimums":[{"from":"2024-01-01","version":"1.0.0"}],"kit":[{"model":"tablet","quantity":1},{"model":"pulse-oximeter","quantity":1},{"model":"blood-pressure-monitor","quantity":1},{"model":"scale","quantity":1}]}	\N
53	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-776d-bbe6-86e38206b468	1	agreement.added	430	spoc-odense	\N	\N	{"id":"01a2299d-4933-776d-bbe6-86e38206b468","organisation":"430","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}	\N
54	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f1f-9240-7b42c046f221	1	agreement.added	430	ssl-fyn	\N	\N	{"id":"01a2299d-4933-7f1f-9240-7b42c046f221","organisation":"430","service":"ssl","programme":"telekol","unit":"ssl-fyn","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}	\N
55	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7fb7-a216-b3e54d0724aa	1	agreement.added	461	spoc-odense	\N	\N	{"id":"01a2299d-4933-7fb7-a216-b3e54d0724aa","organisation":"461","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}	\N
56	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7856-b2e6-4f8191ba0598	1	agreement.added	461	ssl-fyn	\N	\N	{"id":"01a2299d-4933-7856-b2e6-4f8191ba0598","organisation":"461","service":"ssl","programme":"telekol","unit":"ssl-fyn","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}	\N
57	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-76a6-8c91-344adaafd4e9	1	agreement.added	480	spoc-odense	\N	\N	{"id":"01a2299d-4933-76a6-8c91-344adaafd4e9","organisation":"480","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}	\N
58	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d21-bdf3-99e09a70efe4	1	agreement.added	480	ssl-fyn	\N	\N	{"id":"01a2299d-4933-7d21-bdf3-99e09a70efe4","organisation":"480","service":"ssl","programme":"telekol","unit":"ssl-fyn","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}	\N
59	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7152-b3ce-29307e89c82f	1	agreement.added	561	spoc-odense	\N	\N	{"id":"01a2299d-4933-7152-b3ce-29307e89c82f","organisation":"561","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}	\N
60	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-795b-a492-68dc5a0ec2e0	1	agreement.added	561	ssl-sydvestjylland	\N	\N	{"id":"01a2299d-4933-795b-a492-68dc5a0ec2e0","organisation":"561","service":"ssl","programme":"telekol","unit":"ssl-sydvestjylland","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}	\N
61	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-70d1-8be7-b300c026715c	1	agreement.added	573	spoc-odense	\N	\N	{"id":"01a2299d-4933-70d1-8be7-b300c026715c","organisation":"573","service":"spoc","programme":null,"unit":"spoc-odense","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}	\N
62	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7ca5-95fe-ae0f923a7f73	1	agreement.added	573	ssl-sydvestjylland	\N	\N	{"id":"01a2299d-4933-7ca5-95fe-ae0f923a7f73","organisation":"573","service":"ssl","programme":"telekol","unit":"ssl-sydvestjylland","from":"2023-03-01","to":"2024-01-01","contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}	\N
63	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-72bd-b6d8-a91c0a2eff64	1	agreement.added	410	spoc	\N	\N	{"id":"01a2299d-4933-72bd-b6d8-a91c0a2eff64","organisation":"410","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"410"}	\N
64	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-75f8-ba38-320d5e331cc6	1	agreement.added	410	ssl-syd	\N	\N	{"id":"01a2299d-4933-75f8-ba38-320d5e331cc6","organisation":"410","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"410"}	\N
65	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d3c-a68b-67780d902999	1	agreement.added	410	ssl-syd	\N	\N	{"id":"01a2299d-4933-7d3c-a68b-67780d902999","organisation":"410","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"410"}	\N
66	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-79d4-ba4c-3b450568503e	1	agreement.added	420	spoc	\N	\N	{"id":"01a2299d-4933-79d4-ba4c-3b450568503e","organisation":"420","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"420"}	\N
67	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7e65-8410-c2321002b420	1	agreement.added	420	ssl-syd	\N	\N	{"id":"01a2299d-4933-7e65-8410-c2321002b420","organisation":"420","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"420"}	\N
68	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7789-9d2f-7b137cee1872	1	agreement.added	420	ssl-syd	\N	\N	{"id":"01a2299d-4933-7789-9d2f-7b137cee1872","organisation":"420","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"420"}	\N
69	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f42-a25a-6427ca8809ce	1	agreement.added	430	spoc	\N	\N	{"id":"01a2299d-4933-7f42-a25a-6427ca8809ce","organisation":"430","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}	\N
70	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-76f9-99e4-d7f8c7d6d59a	1	agreement.added	430	ssl-syd	\N	\N	{"id":"01a2299d-4933-76f9-99e4-d7f8c7d6d59a","organisation":"430","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}	\N
71	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7ac0-ac43-433ab7e1929d	1	agreement.added	430	ssl-syd	\N	\N	{"id":"01a2299d-4933-7ac0-ac43-433ab7e1929d","organisation":"430","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"430"}	\N
72	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-733b-b62e-858d72e68d34	1	agreement.added	440	spoc	\N	\N	{"id":"01a2299d-4933-733b-b62e-858d72e68d34","organisation":"440","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"440"}	\N
73	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7a20-bf0b-fe6184febf8e	1	agreement.added	440	ssl-syd	\N	\N	{"id":"01a2299d-4933-7a20-bf0b-fe6184febf8e","organisation":"440","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"440"}	\N
74	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7bab-baeb-41703f591cdd	1	agreement.added	440	ssl-syd	\N	\N	{"id":"01a2299d-4933-7bab-baeb-41703f591cdd","organisation":"440","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"440"}	\N
75	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7e11-a92a-3c5379a2fa04	1	agreement.added	450	spoc	\N	\N	{"id":"01a2299d-4933-7e11-a92a-3c5379a2fa04","organisation":"450","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"450"}	\N
76	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7ed9-809f-4dcf1de870cc	1	agreement.added	450	ssl-syd	\N	\N	{"id":"01a2299d-4933-7ed9-809f-4dcf1de870cc","organisation":"450","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"450"}	\N
77	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7297-8d29-c1e868d462ea	1	agreement.added	450	ssl-syd	\N	\N	{"id":"01a2299d-4933-7297-8d29-c1e868d462ea","organisation":"450","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"450"}	\N
78	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7fd2-9ea7-a39923982c0d	1	agreement.added	461	spoc	\N	\N	{"id":"01a2299d-4933-7fd2-9ea7-a39923982c0d","organisation":"461","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}	\N
79	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d65-a3f1-d6a41e15ed27	1	agreement.added	461	ssl-syd	\N	\N	{"id":"01a2299d-4933-7d65-a3f1-d6a41e15ed27","organisation":"461","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}	\N
80	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7e37-84ad-06d7f19c7c16	1	agreement.added	461	ssl-syd	\N	\N	{"id":"01a2299d-4933-7e37-84ad-06d7f19c7c16","organisation":"461","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"461"}	\N
81	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-72c0-a381-108573eb9e4a	1	agreement.added	479	spoc	\N	\N	{"id":"01a2299d-4933-72c0-a381-108573eb9e4a","organisation":"479","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"479"}	\N
82	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7878-b2ec-7e2c9ef4fd51	1	agreement.added	479	ssl-syd	\N	\N	{"id":"01a2299d-4933-7878-b2ec-7e2c9ef4fd51","organisation":"479","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"479"}	\N
83	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7560-a0eb-4172ea3c9fe8	1	agreement.added	479	ssl-syd	\N	\N	{"id":"01a2299d-4933-7560-a0eb-4172ea3c9fe8","organisation":"479","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"479"}	\N
84	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-76fc-a638-df599ce2b238	1	agreement.added	480	spoc	\N	\N	{"id":"01a2299d-4933-76fc-a638-df599ce2b238","organisation":"480","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}	\N
85	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7ea8-a51d-804a679d3d34	1	agreement.added	480	ssl-syd	\N	\N	{"id":"01a2299d-4933-7ea8-a51d-804a679d3d34","organisation":"480","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}	\N
86	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7629-94b4-68c2c6e0e3aa	1	agreement.added	480	ssl-syd	\N	\N	{"id":"01a2299d-4933-7629-94b4-68c2c6e0e3aa","organisation":"480","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"480"}	\N
87	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7a8a-8736-c0e24ac58431	1	agreement.added	482	spoc	\N	\N	{"id":"01a2299d-4933-7a8a-8736-c0e24ac58431","organisation":"482","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"482"}	\N
88	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f12-b3e5-1e2e67cc4fa0	1	agreement.added	482	ssl-syd	\N	\N	{"id":"01a2299d-4933-7f12-b3e5-1e2e67cc4fa0","organisation":"482","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"482"}	\N
89	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-791a-a771-00c5cbd53416	1	agreement.added	482	ssl-syd	\N	\N	{"id":"01a2299d-4933-791a-a771-00c5cbd53416","organisation":"482","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"482"}	\N
90	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-72a5-9b08-d694afb1818a	1	agreement.added	492	spoc	\N	\N	{"id":"01a2299d-4933-72a5-9b08-d694afb1818a","organisation":"492","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"492"}	\N
91	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-731a-be1d-707c576d2b3c	1	agreement.added	492	ssl-syd	\N	\N	{"id":"01a2299d-4933-731a-be1d-707c576d2b3c","organisation":"492","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"492"}	\N
92	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7a3d-bc88-bb9c57b439ce	1	agreement.added	492	ssl-syd	\N	\N	{"id":"01a2299d-4933-7a3d-bc88-bb9c57b439ce","organisation":"492","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"492"}	\N
93	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-721f-915f-32fa66089c0c	1	agreement.added	510	spoc	\N	\N	{"id":"01a2299d-4933-721f-915f-32fa66089c0c","organisation":"510","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"510"}	\N
94	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f86-a603-e46c48e0865e	1	agreement.added	510	ssl-syd	\N	\N	{"id":"01a2299d-4933-7f86-a603-e46c48e0865e","organisation":"510","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"510"}	\N
95	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7fcc-aca6-e497c34bda0d	1	agreement.added	510	ssl-syd	\N	\N	{"id":"01a2299d-4933-7fcc-aca6-e497c34bda0d","organisation":"510","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"510"}	\N
96	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7e13-8493-fb386192c849	1	agreement.added	530	spoc	\N	\N	{"id":"01a2299d-4933-7e13-8493-fb386192c849","organisation":"530","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"530"}	\N
97	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-741b-8d3d-d454a5cd3698	1	agreement.added	530	ssl-syd	\N	\N	{"id":"01a2299d-4933-741b-8d3d-d454a5cd3698","organisation":"530","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"530"}	\N
98	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7790-92d1-64e46b446e42	1	agreement.added	530	ssl-syd	\N	\N	{"id":"01a2299d-4933-7790-92d1-64e46b446e42","organisation":"530","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"530"}	\N
99	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-721f-a696-adaa69ece593	1	agreement.added	540	spoc	\N	\N	{"id":"01a2299d-4933-721f-a696-adaa69ece593","organisation":"540","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"540"}	\N
100	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f71-a286-7f63c5befa49	1	agreement.added	540	ssl-syd	\N	\N	{"id":"01a2299d-4933-7f71-a286-7f63c5befa49","organisation":"540","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"540"}	\N
101	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-766b-b2ce-6e5369e38cb6	1	agreement.added	540	ssl-syd	\N	\N	{"id":"01a2299d-4933-766b-b2ce-6e5369e38cb6","organisation":"540","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"540"}	\N
102	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7618-b667-00b1bb7591cd	1	agreement.added	550	spoc	\N	\N	{"id":"01a2299d-4933-7618-b667-00b1bb7591cd","organisation":"550","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"550"}	\N
103	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-78a9-9669-f826295f8d83	1	agreement.added	550	ssl-syd	\N	\N	{"id":"01a2299d-4933-78a9-9669-f826295f8d83","organisation":"550","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"550"}	\N
104	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7516-9d93-5f8688a5b63e	1	agreement.added	550	ssl-syd	\N	\N	{"id":"01a2299d-4933-7516-9d93-5f8688a5b63e","organisation":"550","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"550"}	\N
105	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f80-bac8-65c00ef3b9c1	1	agreement.added	561	spoc	\N	\N	{"id":"01a2299d-4933-7f80-bac8-65c00ef3b9c1","organisation":"561","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}	\N
106	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7b7e-858d-3aa39bb4acf3	1	agreement.added	561	ssl-esbjerg	\N	\N	{"id":"01a2299d-4933-7b7e-858d-3aa39bb4acf3","organisation":"561","service":"ssl","programme":"telekol","unit":"ssl-esbjerg","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}	\N
107	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7eab-b794-df969b120f80	1	agreement.added	561	ssl-esbjerg	\N	\N	{"id":"01a2299d-4933-7eab-b794-df969b120f80","organisation":"561","service":"ssl","programme":"telehjerte","unit":"ssl-esbjerg","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"561"}	\N
108	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d70-bf30-05ef85bfa58f	1	agreement.added	563	spoc	\N	\N	{"id":"01a2299d-4933-7d70-bf30-05ef85bfa58f","organisation":"563","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"563"}	\N
109	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7e98-8fd2-c1ba938007c0	1	agreement.added	563	ssl-fanoe	\N	\N	{"id":"01a2299d-4933-7e98-8fd2-c1ba938007c0","organisation":"563","service":"ssl","programme":"telekol","unit":"ssl-fanoe","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"563"}	\N
110	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7be9-a208-c3216ca58852	1	agreement.added	563	ssl-fanoe	\N	\N	{"id":"01a2299d-4933-7be9-a208-c3216ca58852","organisation":"563","service":"ssl","programme":"telehjerte","unit":"ssl-fanoe","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"563"}	\N
111	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7a56-826b-2ca2a83e90d4	1	agreement.added	573	spoc	\N	\N	{"id":"01a2299d-4933-7a56-826b-2ca2a83e90d4","organisation":"573","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}	\N
112	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-76c8-aa99-b6443af0ab30	1	agreement.added	573	ssl-syd	\N	\N	{"id":"01a2299d-4933-76c8-aa99-b6443af0ab30","organisation":"573","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}	\N
113	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-75c1-887d-eb5eb7a4de4a	1	agreement.added	573	ssl-syd	\N	\N	{"id":"01a2299d-4933-75c1-887d-eb5eb7a4de4a","organisation":"573","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"573"}	\N
114	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7c5d-824b-5c6fdf75e361	1	agreement.added	575	spoc	\N	\N	{"id":"01a2299d-4933-7c5d-824b-5c6fdf75e361","organisation":"575","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"575"}	\N
115	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7aa2-a607-09c63d3c1d0c	1	agreement.added	575	ssl-syd	\N	\N	{"id":"01a2299d-4933-7aa2-a607-09c63d3c1d0c","organisation":"575","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"575"}	\N
116	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-79fa-8285-f62f8beb4c9a	1	agreement.added	575	ssl-syd	\N	\N	{"id":"01a2299d-4933-79fa-8285-f62f8beb4c9a","organisation":"575","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"575"}	\N
117	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7f8f-98f9-f04f919261e3	1	agreement.added	580	spoc	\N	\N	{"id":"01a2299d-4933-7f8f-98f9-f04f919261e3","organisation":"580","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"580"}	\N
118	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-762d-aa5a-f39a1982e2f2	1	agreement.added	580	ssl-syd	\N	\N	{"id":"01a2299d-4933-762d-aa5a-f39a1982e2f2","organisation":"580","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"580"}	\N
119	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d7b-a0e7-c09e5aea4cf6	1	agreement.added	580	ssl-syd	\N	\N	{"id":"01a2299d-4933-7d7b-a0e7-c09e5aea4cf6","organisation":"580","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"580"}	\N
120	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-710d-8cda-183c4aa5c1d5	1	agreement.added	607	spoc	\N	\N	{"id":"01a2299d-4933-710d-8cda-183c4aa5c1d5","organisation":"607","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"607"}	\N
121	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7239-90ee-8d4c1752e21f	1	agreement.added	607	ssl-syd	\N	\N	{"id":"01a2299d-4933-7239-90ee-8d4c1752e21f","organisation":"607","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"607"}	\N
122	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7461-98b1-f54a32980094	1	agreement.added	607	ssl-syd	\N	\N	{"id":"01a2299d-4933-7461-98b1-f54a32980094","organisation":"607","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"607"}	\N
123	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7fec-8e34-49aa8e65364d	1	agreement.added	621	spoc	\N	\N	{"id":"01a2299d-4933-7fec-8e34-49aa8e65364d","organisation":"621","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"621"}	\N
124	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7b19-ab25-e444f84cb61d	1	agreement.added	621	ssl-syd	\N	\N	{"id":"01a2299d-4933-7b19-ab25-e444f84cb61d","organisation":"621","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"621"}	\N
125	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d04-a9d3-b4ed87b7a754	1	agreement.added	621	ssl-syd	\N	\N	{"id":"01a2299d-4933-7d04-a9d3-b4ed87b7a754","organisation":"621","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"621"}	\N
126	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-7d2b-adc1-1e8e6696782f	1	agreement.added	630	spoc	\N	\N	{"id":"01a2299d-4933-7d2b-adc1-1e8e6696782f","organisation":"630","service":"spoc","programme":null,"unit":"spoc","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"630"}	\N
127	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-77b7-8c69-bd4120f4df7b	1	agreement.added	630	ssl-syd	\N	\N	{"id":"01a2299d-4933-77b7-8c69-bd4120f4df7b","organisation":"630","service":"ssl","programme":"telekol","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"630"}	\N
128	2026-11-29 23:21:43.475043+00	2026-11-29 23:21:43.475046+00	demo	1083	agreement	01a2299d-4933-785f-be62-847d33878ae7	1	agreement.added	630	ssl-syd	\N	\N	{"id":"01a2299d-4933-785f-be62-847d33878ae7","organisation":"630","service":"ssl","programme":"telehjerte","unit":"ssl-syd","from":"2024-01-01","to":null,"contractorMayDeliverProtected":false,"clockOutsideHours":true,"paidBy":"630"}	\N
129	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	spoc1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"spoc","role":"spoc-agent"}]}	\N
130	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	spoc2	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"spoc","role":"spoc-agent"}]}	\N
131	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	spoclead	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"spoc","role":"spoc-lead"}]}	\N
132	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	depot1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"ssl-syd","role":"logistics"}]}	\N
133	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	depot2	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"ssl-esbjerg","role":"logistics"}]}	\N
134	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	driver1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"contractor-1","role":"contractor"}]}	\N
135	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	odense1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"461","role":"municipality"}]}	\N
136	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	esbjerg1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"561","role":"municipality"}]}	\N
137	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	faaborg1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"430","role":"municipality"}]}	\N
138	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	fts1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"fts","role":"programme-office"}]}	\N
139	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	finance1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"1083","role":"finance"}]}	\N
140	2026-11-29 23:21:43.669009+00	2026-11-29 23:21:43.669012+00	demo	1083	account	admin1	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"1083","role":"administrator"}]}	\N
141	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	citizen	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	1	citizen.registered	461	\N	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"fields":[],"state":{"municipality":"461","protected":false,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}	\N
142	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":1,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7a85-aba9-b8c350dbce55"}}}	\N
143	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":2,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
144	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":3,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
145	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	4	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":4,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","programme":"telekol"}}	\N
146	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	5	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":5,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","appVersion":"1.4.0","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
147	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	6	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":6,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
148	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7465-b857-fb6de5d098f6	7	setup	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7465-b857-fb6de5d098f6","version":7,"model":"tablet","serial":"D001T","lot":"LOT-1","tag":1,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
149	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7fcc-81ba-ededaf7e33c3	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":1,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-793e-8337-24748bbff7fd"}}}	\N
150	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7fcc-81ba-ededaf7e33c3	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":2,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
151	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7fcc-81ba-ededaf7e33c3	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":3,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","programme":"telekol"}}	\N
152	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7fcc-81ba-ededaf7e33c3	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":4,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
153	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7fcc-81ba-ededaf7e33c3	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":5,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
154	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7fcc-81ba-ededaf7e33c3	6	setup	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-7fcc-81ba-ededaf7e33c3","version":6,"model":"pulse-oximeter","serial":"D001P","lot":"LOT-1","tag":2,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
155	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75a6-94c2-61d78fe32db7	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":1,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7282-a0b7-1a9e4a668a5a"}}}	\N
156	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75a6-94c2-61d78fe32db7	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":2,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
157	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75a6-94c2-61d78fe32db7	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":3,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","programme":"telekol"}}	\N
158	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75a6-94c2-61d78fe32db7	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":4,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
159	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75a6-94c2-61d78fe32db7	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":5,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
160	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75a6-94c2-61d78fe32db7	6	setup	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-75a6-94c2-61d78fe32db7","version":6,"model":"blood-pressure-monitor","serial":"D001B","lot":"LOT-1","tag":3,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
161	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76b0-917b-73440b47f032	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":1,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7dc0-8ab7-a04129cce7a2"}}}	\N
162	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76b0-917b-73440b47f032	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":2,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
163	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76b0-917b-73440b47f032	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":3,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","programme":"telekol"}}	\N
164	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76b0-917b-73440b47f032	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":4,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
165	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76b0-917b-73440b47f032	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":5,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
166	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76b0-917b-73440b47f032	6	setup	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":6,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
167	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	citizen	01a2299d-4aca-7cd6-9fba-75187754ab75	1	citizen.registered	461	\N	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"fields":[],"state":{"municipality":"461","protected":false,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}	\N
168	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":1,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7c52-bd3d-7f2c479b5a17"}}}	\N
169	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":2,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
170	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":3,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
171	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	4	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":4,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","programme":"telekol"}}	\N
172	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	5	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":5,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","appVersion":"1.4.0","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
275	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-787b-96a9-ac722896759c	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-787b-96a9-ac722896759c","version":2,"model":"pulse-oximeter","serial":"S001P","lot":"LOT-1","tag":22,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
173	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	6	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":6,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
174	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-77d4-8d9b-bff22a82e320	7	setup	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-77d4-8d9b-bff22a82e320","version":7,"model":"tablet","serial":"D002T","lot":"LOT-1","tag":5,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
175	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e7-9223-d9c8a67e8066	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":1,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-73db-a2ee-80f1fc44b8d1"}}}	\N
176	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e7-9223-d9c8a67e8066	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":2,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
177	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e7-9223-d9c8a67e8066	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":3,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","programme":"telekol"}}	\N
178	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e7-9223-d9c8a67e8066	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":4,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
179	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e7-9223-d9c8a67e8066	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":5,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
180	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e7-9223-d9c8a67e8066	6	setup	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-73e7-9223-d9c8a67e8066","version":6,"model":"pulse-oximeter","serial":"D002P","lot":"LOT-1","tag":6,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
181	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a53-9dc4-4b7928925112	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":1,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7e56-a845-ecbe025ce1d5"}}}	\N
182	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a53-9dc4-4b7928925112	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":2,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
183	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a53-9dc4-4b7928925112	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":3,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","programme":"telekol"}}	\N
184	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a53-9dc4-4b7928925112	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":4,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
185	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a53-9dc4-4b7928925112	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":5,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
186	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a53-9dc4-4b7928925112	6	setup	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-7a53-9dc4-4b7928925112","version":6,"model":"blood-pressure-monitor","serial":"D002B","lot":"LOT-1","tag":7,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
187	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":1,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7ad0-a2cf-9ae0d756ff2d"}}}	\N
188	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":2,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
189	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":3,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","programme":"telekol"}}	\N
190	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":4,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
191	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":5,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
192	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	6	setup	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":6,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
193	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	citizen	01a2299d-4aca-74a1-a786-898774156fdb	1	citizen.registered	430	\N	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"fields":[],"state":{"municipality":"430","protected":false,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}	\N
194	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":1,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-745e-b1b0-5f5a3bba65ef"}}}	\N
195	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":2,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
196	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":3,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
197	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	4	stock-control.reserve	430	ssl-syd	ssl-syd	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":4,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","programme":"telekol"}}	\N
198	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	5	delivery.dispatched	430	ssl-syd	contractor-1	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":5,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","appVersion":"1.4.0","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
276	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7f8e-a042-d61c3dac7420	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7f8e-a042-d61c3dac7420","version":1,"model":"blood-pressure-monitor","serial":"S001B","lot":"LOT-1","tag":23,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7ec9-be70-541baf984432"}}}	\N
199	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	6	delivery.handed-over	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":6,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
200	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-79d4-a931-0d899c76baab	7	setup	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-79d4-a931-0d899c76baab","version":7,"model":"tablet","serial":"D003T","lot":"LOT-1","tag":9,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
201	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7635-8191-a14a40ab847c	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":1,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7324-bad6-0042bccc5515"}}}	\N
202	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7635-8191-a14a40ab847c	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":2,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
203	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7635-8191-a14a40ab847c	3	stock-control.reserve	430	ssl-syd	ssl-syd	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":3,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","programme":"telekol"}}	\N
204	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7635-8191-a14a40ab847c	4	delivery.dispatched	430	ssl-syd	contractor-1	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":4,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
205	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7635-8191-a14a40ab847c	5	delivery.handed-over	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":5,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
206	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7635-8191-a14a40ab847c	6	setup	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-7635-8191-a14a40ab847c","version":6,"model":"pulse-oximeter","serial":"D003P","lot":"LOT-1","tag":10,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
207	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-790c-b240-9b055ccf8441	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":1,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-74fb-bc48-7faeef85a452"}}}	\N
208	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-790c-b240-9b055ccf8441	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":2,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
209	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-790c-b240-9b055ccf8441	3	stock-control.reserve	430	ssl-syd	ssl-syd	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":3,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","programme":"telekol"}}	\N
210	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-790c-b240-9b055ccf8441	4	delivery.dispatched	430	ssl-syd	contractor-1	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":4,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","calibratedUntil":"2028-05-30","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
211	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-790c-b240-9b055ccf8441	5	delivery.handed-over	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":5,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
212	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-790c-b240-9b055ccf8441	6	setup	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-790c-b240-9b055ccf8441","version":6,"model":"blood-pressure-monitor","serial":"D003B","lot":"LOT-1","tag":11,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
213	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-71b9-8095-a5a08f172dde	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":1,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-700d-9800-d95a45d79437"}}}	\N
214	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-71b9-8095-a5a08f172dde	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":2,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
215	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-71b9-8095-a5a08f172dde	3	stock-control.reserve	430	ssl-syd	ssl-syd	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":3,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","programme":"telekol"}}	\N
216	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-71b9-8095-a5a08f172dde	4	delivery.dispatched	430	ssl-syd	contractor-1	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":4,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
217	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-71b9-8095-a5a08f172dde	5	delivery.handed-over	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":5,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
218	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-71b9-8095-a5a08f172dde	6	setup	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":6,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
219	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	citizen	01a2299d-4aca-72f0-9a47-46af822dc948	1	citizen.registered	561	\N	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"fields":[],"state":{"municipality":"561","protected":false,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}	\N
220	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	1	procurement	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":1,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-721e-930e-209971110d16"}}}	\N
221	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	2	stock-control.test	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":2,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
222	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	3	app-installation	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":3,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
223	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	4	stock-control.reserve	561	ssl-esbjerg	ssl-esbjerg	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":4,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","programme":"telekol"}}	\N
224	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	5	delivery.dispatched	561	ssl-esbjerg	contractor-1	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":5,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","appVersion":"1.4.0","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
279	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b18-9ef2-dd1512ec1592	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7b18-9ef2-dd1512ec1592","version":2,"model":"scale","serial":"S001S","lot":"LOT-1","tag":24,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
225	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	6	delivery.handed-over	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":6,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
226	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73e5-bed4-5a12b6f32762	7	setup	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-73e5-bed4-5a12b6f32762","version":7,"model":"tablet","serial":"D004T","lot":"LOT-1","tag":13,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
227	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70de-bc36-e81086fee27c	1	procurement	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":1,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-744c-b106-219db4343b82"}}}	\N
228	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70de-bc36-e81086fee27c	2	stock-control.test	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":2,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
229	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70de-bc36-e81086fee27c	3	stock-control.reserve	561	ssl-esbjerg	ssl-esbjerg	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":3,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","programme":"telekol"}}	\N
230	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70de-bc36-e81086fee27c	4	delivery.dispatched	561	ssl-esbjerg	contractor-1	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":4,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
231	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70de-bc36-e81086fee27c	5	delivery.handed-over	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":5,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
232	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70de-bc36-e81086fee27c	6	setup	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-70de-bc36-e81086fee27c","version":6,"model":"pulse-oximeter","serial":"D004P","lot":"LOT-1","tag":14,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
233	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	1	procurement	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":1,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7375-9c03-c6c3c8f27977"}}}	\N
234	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	2	stock-control.test	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":2,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
235	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	3	stock-control.reserve	561	ssl-esbjerg	ssl-esbjerg	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":3,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","programme":"telekol"}}	\N
236	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	4	delivery.dispatched	561	ssl-esbjerg	contractor-1	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":4,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","calibratedUntil":"2028-05-30","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
327	2026-11-29 23:21:55.769307+00	2026-11-29 23:21:55.769307+00	admin1	1083	vault	master-key	1	vault.rotated	\N	\N	\N	\N	{"master":"test-2","citizenKeys":5,"cookieKeys":1,"notes":50}	\N
237	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	5	delivery.handed-over	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":5,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
238	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6	6	setup	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7ebc-a2d7-ecbaa517e6a6","version":6,"model":"blood-pressure-monitor","serial":"D004B","lot":"LOT-1","tag":15,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
239	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	1	procurement	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":1,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-758c-8ad0-bc185e4f1e3a"}}}	\N
240	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	2	stock-control.test	\N	ssl-esbjerg	ssl-esbjerg	\N	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":2,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
241	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	3	stock-control.reserve	561	ssl-esbjerg	ssl-esbjerg	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":3,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","programme":"telekol"}}	\N
242	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	4	delivery.dispatched	561	ssl-esbjerg	contractor-1	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":4,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
243	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	5	delivery.handed-over	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":5,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
244	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	6	setup	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":6,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
245	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	citizen	01a2299d-4aca-7b34-a304-76aa1623aebe	1	citizen.registered	621	\N	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"fields":[],"state":{"municipality":"621","protected":false,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}	\N
246	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":1,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7252-b409-d41210d130ab"}}}	\N
247	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":2,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
248	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":3,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
249	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	4	stock-control.reserve	621	ssl-syd	ssl-syd	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":4,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","programme":"telekol"}}	\N
277	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7f8e-a042-d61c3dac7420	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7f8e-a042-d61c3dac7420","version":2,"model":"blood-pressure-monitor","serial":"S001B","lot":"LOT-1","tag":23,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
250	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	5	delivery.dispatched	621	ssl-syd	contractor-1	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":5,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","appVersion":"1.4.0","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
251	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	6	delivery.handed-over	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":6,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
252	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7c9f-8ac4-28347a1249f4	7	setup	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7c9f-8ac4-28347a1249f4","version":7,"model":"tablet","serial":"D005T","lot":"LOT-1","tag":17,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
253	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7868-aa1c-dcecb8f0276c	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":1,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7ae1-a72c-49c0be478b26"}}}	\N
254	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7868-aa1c-dcecb8f0276c	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":2,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
255	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7868-aa1c-dcecb8f0276c	3	stock-control.reserve	621	ssl-syd	ssl-syd	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":3,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","programme":"telekol"}}	\N
256	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7868-aa1c-dcecb8f0276c	4	delivery.dispatched	621	ssl-syd	contractor-1	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":4,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
257	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7868-aa1c-dcecb8f0276c	5	delivery.handed-over	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":5,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
258	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7868-aa1c-dcecb8f0276c	6	setup	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7868-aa1c-dcecb8f0276c","version":6,"model":"pulse-oximeter","serial":"D005P","lot":"LOT-1","tag":18,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
259	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b35-9e92-4645d43de517	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":1,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-76db-8ae6-8dca842c549e"}}}	\N
260	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b35-9e92-4645d43de517	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":2,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
261	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b35-9e92-4645d43de517	3	stock-control.reserve	621	ssl-syd	ssl-syd	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":3,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","programme":"telekol"}}	\N
278	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b18-9ef2-dd1512ec1592	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7b18-9ef2-dd1512ec1592","version":1,"model":"scale","serial":"S001S","lot":"LOT-1","tag":24,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7acf-b267-4fbfe4899c61"}}}	\N
262	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b35-9e92-4645d43de517	4	delivery.dispatched	621	ssl-syd	contractor-1	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":4,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","calibratedUntil":"2028-05-30","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
263	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b35-9e92-4645d43de517	5	delivery.handed-over	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":5,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
264	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7b35-9e92-4645d43de517	6	setup	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7b35-9e92-4645d43de517","version":6,"model":"blood-pressure-monitor","serial":"D005B","lot":"LOT-1","tag":19,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
265	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":1,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7b64-a2ad-6932d625bafa"}}}	\N
266	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":2,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
267	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	3	stock-control.reserve	621	ssl-syd	ssl-syd	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":3,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","programme":"telekol"}}	\N
268	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	4	delivery.dispatched	621	ssl-syd	contractor-1	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":4,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:43.882941+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	\N
269	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	5	delivery.handed-over	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":5,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	\N
270	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	6	setup	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":6,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"devices-paired":true,"language":true,"volume":true,"brightness":true,"touch-sound":true,"screen-timeout":true,"screen-lock":true,"text-size":true,"rotation":true,"updates":true,"security":true,"notifications":true,"wifi":true,"plan-start":true}}}	\N
271	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76da-b6b5-9fc0f0303d73	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-76da-b6b5-9fc0f0303d73","version":1,"model":"tablet","serial":"S001T","lot":"LOT-1","tag":21,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-74cd-be81-829270d1ca95"}}}	\N
272	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76da-b6b5-9fc0f0303d73	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-76da-b6b5-9fc0f0303d73","version":2,"model":"tablet","serial":"S001T","lot":"LOT-1","tag":21,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
273	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-76da-b6b5-9fc0f0303d73	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-76da-b6b5-9fc0f0303d73","version":3,"model":"tablet","serial":"S001T","lot":"LOT-1","tag":21,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
274	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-787b-96a9-ac722896759c	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-787b-96a9-ac722896759c","version":1,"model":"pulse-oximeter","serial":"S001P","lot":"LOT-1","tag":22,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7ec4-9c98-2e286007e05a"}}}	\N
328	2026-11-29 23:21:55.885308+00	2026-11-29 23:21:55.885308+00	admin1	1083	citizen	01a2299d-79ad-70ed-9007-bff3aa997ec3	1	citizen.registered	461	\N	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"fields":[],"state":{"municipality":"461","protected":false,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}	c3d3556f95767c3b230dfb589748cbb3
280	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7356-a551-c22923bf70e0	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7356-a551-c22923bf70e0","version":1,"model":"tablet","serial":"S002T","lot":"LOT-1","tag":25,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-752f-ac01-527579573ec5"}}}	\N
281	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7356-a551-c22923bf70e0	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7356-a551-c22923bf70e0","version":2,"model":"tablet","serial":"S002T","lot":"LOT-1","tag":25,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
282	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7356-a551-c22923bf70e0	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7356-a551-c22923bf70e0","version":3,"model":"tablet","serial":"S002T","lot":"LOT-1","tag":25,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
283	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73f5-b188-00c02e5ebf4c	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73f5-b188-00c02e5ebf4c","version":1,"model":"pulse-oximeter","serial":"S002P","lot":"LOT-1","tag":26,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7b4e-a02c-c790fd31d0ae"}}}	\N
284	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73f5-b188-00c02e5ebf4c	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73f5-b188-00c02e5ebf4c","version":2,"model":"pulse-oximeter","serial":"S002P","lot":"LOT-1","tag":26,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
285	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-766d-84c4-1bbb6458ab9c	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-766d-84c4-1bbb6458ab9c","version":1,"model":"blood-pressure-monitor","serial":"S002B","lot":"LOT-1","tag":27,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-708d-a2dc-b8f321d0275e"}}}	\N
286	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-766d-84c4-1bbb6458ab9c	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-766d-84c4-1bbb6458ab9c","version":2,"model":"blood-pressure-monitor","serial":"S002B","lot":"LOT-1","tag":27,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
287	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-777b-9494-ef438213de37	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-777b-9494-ef438213de37","version":1,"model":"scale","serial":"S002S","lot":"LOT-1","tag":28,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7b20-8947-cab4494ba118"}}}	\N
288	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-777b-9494-ef438213de37	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-777b-9494-ef438213de37","version":2,"model":"scale","serial":"S002S","lot":"LOT-1","tag":28,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
289	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7d4b-802e-5342964428df	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7d4b-802e-5342964428df","version":1,"model":"tablet","serial":"S003T","lot":"LOT-1","tag":29,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7053-86a7-eb1fe199b4ad"}}}	\N
290	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7d4b-802e-5342964428df	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7d4b-802e-5342964428df","version":2,"model":"tablet","serial":"S003T","lot":"LOT-1","tag":29,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
291	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7d4b-802e-5342964428df	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7d4b-802e-5342964428df","version":3,"model":"tablet","serial":"S003T","lot":"LOT-1","tag":29,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
292	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7e1a-aa3d-a13640f10bbd	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7e1a-aa3d-a13640f10bbd","version":1,"model":"pulse-oximeter","serial":"S003P","lot":"LOT-1","tag":30,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7b14-b208-5c714a9a8462"}}}	\N
293	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7e1a-aa3d-a13640f10bbd	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7e1a-aa3d-a13640f10bbd","version":2,"model":"pulse-oximeter","serial":"S003P","lot":"LOT-1","tag":30,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
294	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-78b4-8aca-5c9ac4109617	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-78b4-8aca-5c9ac4109617","version":1,"model":"blood-pressure-monitor","serial":"S003B","lot":"LOT-1","tag":31,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-730a-938a-4d197b646e36"}}}	\N
295	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-78b4-8aca-5c9ac4109617	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-78b4-8aca-5c9ac4109617","version":2,"model":"blood-pressure-monitor","serial":"S003B","lot":"LOT-1","tag":31,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
296	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73cf-8c5a-65b9cc12a2e4	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73cf-8c5a-65b9cc12a2e4","version":1,"model":"scale","serial":"S003S","lot":"LOT-1","tag":32,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-763a-bcbf-642bc0484a01"}}}	\N
297	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-73cf-8c5a-65b9cc12a2e4	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73cf-8c5a-65b9cc12a2e4","version":2,"model":"scale","serial":"S003S","lot":"LOT-1","tag":32,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
298	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-741d-9bdd-aeffe4a239a4	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-741d-9bdd-aeffe4a239a4","version":1,"model":"tablet","serial":"S004T","lot":"LOT-1","tag":33,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-78fa-a5b1-16e22bd3eba6"}}}	\N
299	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-741d-9bdd-aeffe4a239a4	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-741d-9bdd-aeffe4a239a4","version":2,"model":"tablet","serial":"S004T","lot":"LOT-1","tag":33,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
300	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-741d-9bdd-aeffe4a239a4	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-741d-9bdd-aeffe4a239a4","version":3,"model":"tablet","serial":"S004T","lot":"LOT-1","tag":33,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"1.4.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"1.4.0","checklist":{"approved-source":true,"opens":true,"nobody-signed-in":true}}}	\N
301	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-78cb-acb6-661c6d36fa62	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-78cb-acb6-661c6d36fa62","version":1,"model":"pulse-oximeter","serial":"S004P","lot":"LOT-1","tag":34,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7cbd-ad04-d7e17a890f15"}}}	\N
302	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-78cb-acb6-661c6d36fa62	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-78cb-acb6-661c6d36fa62","version":2,"model":"pulse-oximeter","serial":"S004P","lot":"LOT-1","tag":34,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
303	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e8-9679-33c5299da1f0	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-70e8-9679-33c5299da1f0","version":1,"model":"blood-pressure-monitor","serial":"S004B","lot":"LOT-1","tag":35,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7be4-b541-be9543f1fb62"}}}	\N
304	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70e8-9679-33c5299da1f0	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-70e8-9679-33c5299da1f0","version":2,"model":"blood-pressure-monitor","serial":"S004B","lot":"LOT-1","tag":35,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
305	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7297-b9f1-24a26b85066f	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7297-b9f1-24a26b85066f","version":1,"model":"scale","serial":"S004S","lot":"LOT-1","tag":36,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-73bb-bf22-e151bd63a3de"}}}	\N
306	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7297-b9f1-24a26b85066f	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7297-b9f1-24a26b85066f","version":2,"model":"scale","serial":"S004S","lot":"LOT-1","tag":36,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	\N
307	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-75ff-acda-c617afc2dff7	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-75ff-acda-c617afc2dff7","version":1,"model":"tablet","serial":"N001T","lot":"LOT-1","tag":37,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7ce2-bf42-b23eb5b7c67a"}}}	\N
308	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7aeb-8578-80cf292e5a0f	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7aeb-8578-80cf292e5a0f","version":1,"model":"pulse-oximeter","serial":"N001P","lot":"LOT-1","tag":38,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-77f1-a746-b3ad9774040e"}}}	\N
309	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-70d3-ab07-d084cc074ce9	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-70d3-ab07-d084cc074ce9","version":1,"model":"blood-pressure-monitor","serial":"N001B","lot":"LOT-1","tag":39,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"calibratedUntil":"2028-05-30","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-78c6-9dd3-cd74505342f6"}}}	\N
310	2026-11-29 23:21:43.882941+00	2026-11-29 23:21:43.882943+00	demo	1083	device	01a2299d-4aca-7090-99e7-45ef27c73a39	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7090-99e7-45ef27c73a39","version":1,"model":"scale","serial":"N001S","lot":"LOT-1","tag":40,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-4aca-7169-a127-b7058fd39344"}}}	\N
329	2026-11-29 23:21:56.143767+00	2026-11-29 23:21:56.143767+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":1,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299d-7aaf-70c3-8a74-7650e7695312"}}}	21976c53ada5f3105f5b7aef55cb7626
311	2026-11-29 23:21:45.574779+00	2026-11-29 23:21:45.574782+00	demo	1083	ticket	01a2299d-5166-745e-9381-98e83c9bd9d2	1	ticket.opened	461	spoc	\N	\N	{"state":{"id":"01a2299d-5166-745e-9381-98e83c9bd9d2","version":1,"number":1,"status":"new","priority":"p3","triage":null,"category":"pairing","component":null,"channel":"phone","reporter":"staff","municipality":"461","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299d-5166-75f2-86f9-9244666cc208"},"description":{"note":"01a2299d-5166-768e-8413-14ca9da09ba7"}}}	\N
312	2026-11-29 23:21:45.574779+00	2026-11-29 23:21:45.574782+00	demo	1083	ticket	01a2299d-5166-79af-ae7f-546664c948a0	1	ticket.opened	430	spoc	\N	\N	{"state":{"id":"01a2299d-5166-79af-ae7f-546664c948a0","version":1,"number":2,"status":"new","priority":"p4","triage":null,"category":"login","component":null,"channel":"portal","reporter":"staff","municipality":"430","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299d-5166-7fc6-a060-656cf95a7121"},"description":{"note":"01a2299d-5166-78c9-a09e-a4c1bd3bc504"}}}	\N
313	2026-11-29 23:21:45.574779+00	2026-11-29 23:21:45.574782+00	demo	1083	ticket	01a2299d-5166-715c-8cf8-e892f20aefec	1	ticket.opened	621	spoc	\N	\N	{"state":{"id":"01a2299d-5166-715c-8cf8-e892f20aefec","version":1,"number":3,"status":"new","priority":"p3","triage":null,"category":"device","component":null,"channel":"mail","reporter":"staff","municipality":"621","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299d-5166-7f3d-b974-08077fd67eff"},"description":{"note":"01a2299d-5166-7cfa-a39e-0b958aa2526e"}}}	\N
314	2026-11-29 23:21:45.574779+00	2026-11-29 23:21:45.574782+00	demo	1083	ticket	01a2299d-5166-715c-8cf8-e892f20aefec	2	ticket.status-waiting-reporter	621	spoc	\N	\N	{"state":{"id":"01a2299d-5166-715c-8cf8-e892f20aefec","version":2,"number":3,"status":"waiting-reporter","priority":"p3","triage":null,"category":"device","component":null,"channel":"mail","reporter":"staff","municipality":"621","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"to":"waiting-reporter","reason":{"note":"01a2299d-5166-756b-af96-1b1a0661e5b7"}}}	\N
315	2026-11-29 23:21:45.574779+00	2026-11-29 23:21:45.574782+00	demo	1083	ticket	01a2299d-5166-7cf2-9833-c40837f0ef87	1	ticket.opened	561	spoc	\N	\N	{"state":{"id":"01a2299d-5166-7cf2-9833-c40837f0ef87","version":1,"number":4,"status":"new","priority":"p5","triage":null,"category":"order","component":null,"channel":"phone","reporter":"staff","municipality":"561","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299d-5166-7aad-a5f4-3e6b7fb7aa83"},"description":{"note":"01a2299d-5166-7f9e-adb5-96a26f74f6d1"}}}	\N
316	2026-11-29 23:21:45.574779+00	2026-11-29 23:21:45.574782+00	demo	1083	ticket	01a2299d-5166-7cf2-9833-c40837f0ef87	2	ticket.resolved	561	spoc	\N	\N	{"state":{"id":"01a2299d-5166-7cf2-9833-c40837f0ef87","version":2,"number":4,"status":"resolved","priority":"p5","triage":null,"category":"order","component":null,"channel":"phone","reporter":"staff","municipality":"561","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":"2026-11-29T23:21:45.574782+00:00","handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"resolution":{"note":"01a2299d-5166-712c-be4d-2544d2df9b0f"}}}	\N
317	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	desk-phones	spoc	1	desk-phones.added	\N	spoc	\N	\N	{"unit":"spoc","numbers":["+4500001010"]}	\N
318	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	canned-reply	01a2299d-51da-77e8-908d-c62e466e6dc7	1	canned-reply.added	\N	spoc	\N	\N	{"state":{"id":"01a2299d-51da-77e8-908d-c62e466e6dc7","version":1,"unit":"spoc","key":"ny-oplader","category":null,"retired":false,"textVersion":1}}	\N
319	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	canned-reply	01a2299d-51da-7b9d-8751-40c1c32989d8	1	canned-reply.added	\N	spoc	\N	\N	{"state":{"id":"01a2299d-51da-7b9d-8751-40c1c32989d8","version":1,"unit":"spoc","key":"ring-igen","category":null,"retired":false,"textVersion":1}}	\N
320	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	article	01a2299d-51da-71cc-bb6f-3edb421969b8	1	article.drafted	\N	1083	\N	\N	{"state":{"id":"01a2299d-51da-71cc-bb6f-3edb421969b8","version":1,"number":1,"status":"draft","components":["pairing"],"models":["blood-pressure-monitor"],"textVersion":1}}	\N
321	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	article	01a2299d-51da-71cc-bb6f-3edb421969b8	2	article.published	\N	1083	\N	\N	{"state":{"id":"01a2299d-51da-71cc-bb6f-3edb421969b8","version":2,"number":1,"status":"published","components":["pairing"],"models":["blood-pressure-monitor"],"textVersion":1}}	\N
322	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	article	01a2299d-51da-7999-9030-c2f47d6c80a0	1	article.drafted	\N	1083	\N	\N	{"state":{"id":"01a2299d-51da-7999-9030-c2f47d6c80a0","version":1,"number":2,"status":"draft","components":["device"],"models":["tablet"],"textVersion":1}}	\N
323	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	article	01a2299d-51da-7999-9030-c2f47d6c80a0	2	article.published	\N	1083	\N	\N	{"state":{"id":"01a2299d-51da-7999-9030-c2f47d6c80a0","version":2,"number":2,"status":"published","components":["device"],"models":["tablet"],"textVersion":1}}	\N
324	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	article	01a2299d-51da-7dc0-83b7-0960afe79f5b	1	article.drafted	\N	1083	\N	\N	{"state":{"id":"01a2299d-51da-7dc0-83b7-0960afe79f5b","version":1,"number":3,"status":"draft","components":["login"],"models":[],"textVersion":1}}	\N
325	2026-11-29 23:21:45.690677+00	2026-11-29 23:21:45.690679+00	demo	1083	article	01a2299d-51da-7dc0-83b7-0960afe79f5b	2	article.published	\N	1083	\N	\N	{"state":{"id":"01a2299d-51da-7dc0-83b7-0960afe79f5b","version":2,"number":3,"status":"published","components":["login"],"models":[],"textVersion":1}}	\N
326	2026-11-29 23:21:52.967365+00	2026-11-29 23:21:52.967368+00	telma	telma	partner	telma	1	partner.services	\N	\N	\N	\N	{"state":{"partner":"telma","state":"up","since":null,"services":[{"component":"citizen-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"staff-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"pairing","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"login","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"video","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"plan","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"infrastructure","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"other","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"}]}}	\N
330	2026-11-29 23:21:56.262111+00	2026-11-29 23:21:56.262111+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":2,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	da368c5a10dd508c5a871667ee9730b7
331	2026-11-29 23:21:56.377891+00	2026-11-29 23:21:56.377891+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	3	app-installation	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":3,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"appVersion":"2.0.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"app":"telma","version":"2.0.0","checklist":{"approved-source":true,"nobody-signed-in":true,"opens":true}}}	3833a99b6494e5892959d95661e94e71
332	2026-11-29 23:21:56.410546+00	2026-11-29 23:21:56.410546+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	4	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":4,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","appVersion":"2.0.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","programme":"telekol"}}	8b6b9ac07c86327b3060c9892f9dafa8
333	2026-11-29 23:21:56.481845+00	2026-11-29 23:21:56.481845+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	5	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":5,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","appVersion":"2.0.0","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:21:56.481845+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	3fb81e560c1c4b301174989d91f1fe9c
334	2026-11-29 23:21:56.552444+00	2026-11-29 23:21:56.552444+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	6	delivery.handed-over	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":6,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","appVersion":"2.0.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	5e3d68635bda2283c8a08b66666d38a8
335	2026-11-29 23:21:56.578715+00	2026-11-29 23:21:56.578715+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	7	setup	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":7,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","appVersion":"2.0.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"brightness":true,"devices-paired":true,"language":true,"notifications":true,"plan-start":true,"rotation":true,"screen-lock":true,"screen-timeout":true,"security":true,"text-size":true,"touch-sound":true,"updates":true,"volume":true,"wifi":true}}}	46a9197fbc66a73dd193760102e072fa
336	2026-11-29 23:22:56.622352+00	2026-11-29 23:22:56.622352+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	8	takedown.picked-up	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":8,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"returning","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","appVersion":"2.0.0","pickedUp":true,"recalls":[],"recallsClosed":[]},"evidence":{"from":"citizen","missing":[]}}	34c63e1ab08783d6ae99a5e380097cc1
337	2026-11-29 23:22:56.644997+00	2026-11-29 23:22:56.644997+00	admin1	1083	device	01a2299d-7aaf-76f6-b577-6fba9cc69eaf	9	takedown.arrived	461	ssl-syd	ssl-syd	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299d-7aaf-76f6-b577-6fba9cc69eaf","version":9,"model":"tablet","serial":"T000001","tag":41,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-cleaning","needs-wipe","needs-function-test"],"appVersion":"2.0.0","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"location":"depot"}}	1796aaaf8a97dd2caf1136e7bb37f2c6
338	2026-11-29 23:22:56.658498+00	2026-11-29 23:22:56.658498+00	admin1	1083	device	01a2299e-6712-7a14-b220-77948016fd1e	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":1,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299e-6712-7b1e-be60-7da7b339f766"}}}	b3944377ea50c449f7ce0f8dd37340c8
339	2026-11-29 23:22:56.682577+00	2026-11-29 23:22:56.682577+00	admin1	1083	device	01a2299e-6712-7a14-b220-77948016fd1e	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":2,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":[],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	2d2f08a56a04a1d367ea82b27e37894c
340	2026-11-29 23:22:56.689477+00	2026-11-29 23:22:56.689477+00	admin1	1083	device	01a2299e-6712-7a14-b220-77948016fd1e	3	stock-control.reserve	461	ssl-syd	ssl-syd	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":3,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"reserved","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","programme":"telekol"}}	65d7ad080cf3225dfb43cb89647d6080
341	2026-11-29 23:22:56.696624+00	2026-11-29 23:22:56.696624+00	admin1	1083	device	01a2299e-6712-7a14-b220-77948016fd1e	4	delivery.dispatched	461	ssl-syd	contractor-1	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":4,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-transit","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","assignment":{"carrier":"contractor-1","purpose":"deliver","from":"2026-11-29T23:22:56.696624+00:00"},"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"carrier":"contractor-1","vehicle":null}}	e9f0ff2a0d552933e9fd45c11ec40581
342	2026-11-29 23:22:56.703338+00	2026-11-29 23:22:56.703338+00	admin1	1083	device	01a2299e-6712-7a14-b220-77948016fd1e	5	delivery.handed-over	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":5,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"delivered","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"receivedBy":"citizen","proof":"signature"}}	91b4a47550cfc028abfde780a278fcfa
343	2026-11-29 23:22:56.710624+00	2026-11-29 23:22:56.710624+00	admin1	1083	device	01a2299e-6712-7a14-b220-77948016fd1e	6	setup	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":6,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":[],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"checklist":{"app-on-first-screen":true,"brightness":true,"devices-paired":true,"language":true,"notifications":true,"plan-start":true,"rotation":true,"screen-lock":true,"screen-timeout":true,"security":true,"text-size":true,"touch-sound":true,"updates":true,"volume":true,"wifi":true}}}	0deb920244d05ae149e5eff2990089d8
344	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	recall	01a2299e-6840-766a-8cc0-652e4c8fb438	1	recall.added	\N	\N	\N	\N	{"id":"01a2299e-6840-766a-8cc0-652e4c8fb438","reference":"FSN-TEST-1","models":["scale"],"lots":[],"serialFrom":null,"serialTo":null,"app":null,"versions":[],"text":"Vægten kan vise forkert."}	\N
345	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-7090-99e7-45ef27c73a39	2	recalled	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7090-99e7-45ef27c73a39","version":2,"model":"scale","serial":"N001S","lot":"LOT-1","tag":40,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test","recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
346	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	7	recalled	461	ssl-syd	\N	01a2299d-4aca-7cd6-9fba-75187754ab75	{"state":{"id":"01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f","version":7,"model":"scale","serial":"D002S","lot":"LOT-1","tag":8,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-7cd6-9fba-75187754ab75","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
347	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-71b9-8095-a5a08f172dde	7	recalled	430	ssl-syd	\N	01a2299d-4aca-74a1-a786-898774156fdb	{"state":{"id":"01a2299d-4aca-71b9-8095-a5a08f172dde","version":7,"model":"scale","serial":"D003S","lot":"LOT-1","tag":12,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-74a1-a786-898774156fdb","municipality":"430","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
348	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-7297-b9f1-24a26b85066f	3	recalled	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7297-b9f1-24a26b85066f","version":3,"model":"scale","serial":"S004S","lot":"LOT-1","tag":36,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
349	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-73cf-8c5a-65b9cc12a2e4	3	recalled	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-73cf-8c5a-65b9cc12a2e4","version":3,"model":"scale","serial":"S003S","lot":"LOT-1","tag":32,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
350	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-76b0-917b-73440b47f032	7	recalled	461	ssl-syd	\N	01a2299d-4aca-7c87-b64e-ca2cd7959cbd	{"state":{"id":"01a2299d-4aca-76b0-917b-73440b47f032","version":7,"model":"scale","serial":"D001S","lot":"LOT-1","tag":4,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-7c87-b64e-ca2cd7959cbd","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
351	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-777b-9494-ef438213de37	3	recalled	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-777b-9494-ef438213de37","version":3,"model":"scale","serial":"S002S","lot":"LOT-1","tag":28,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
352	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	7	recalled	561	ssl-esbjerg	\N	01a2299d-4aca-72f0-9a47-46af822dc948	{"state":{"id":"01a2299d-4aca-7a7f-89f6-9ca15aa892d2","version":7,"model":"scale","serial":"D004S","lot":"LOT-1","tag":16,"unit":"ssl-esbjerg","location":"depot-esbjerg","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-72f0-9a47-46af822dc948","municipality":"561","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
353	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-7b18-9ef2-dd1512ec1592	3	recalled	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299d-4aca-7b18-9ef2-dd1512ec1592","version":3,"model":"scale","serial":"S001S","lot":"LOT-1","tag":24,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
354	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299d-4aca-7ccf-95d6-9ea875301ceb	7	recalled	621	ssl-syd	\N	01a2299d-4aca-7b34-a304-76aa1623aebe	{"state":{"id":"01a2299d-4aca-7ccf-95d6-9ea875301ceb","version":7,"model":"scale","serial":"D005S","lot":"LOT-1","tag":20,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-4aca-7b34-a304-76aa1623aebe","municipality":"621","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
355	2026-11-29 23:22:56.960327+00	2026-11-29 23:22:56.960327+00	depot1	ssl-syd	device	01a2299e-6712-7a14-b220-77948016fd1e	7	recalled	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":7,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"recall":"01a2299e-6840-766a-8cc0-652e4c8fb438"}}	ceb536211ca88c45db29db12ed7e0475
356	2026-11-29 23:22:57.125853+00	2026-11-29 23:22:57.125853+00	depot1	ssl-syd	device	01a2299e-68e5-7461-97fc-1e0020aa9b1d	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-68e5-7461-97fc-1e0020aa9b1d","version":1,"model":"tablet","serial":"T000003","tag":43,"unit":"ssl-syd","location":"depot/shelf-b","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"import":"01a2299e-68e5-7213-b49c-152314229386","source":{"note":"01a2299e-68e5-7ff9-88d8-d6a76b86ca97"}}}	712952dc81ad8b556acc2ddb816d5704
357	2026-11-29 23:22:57.125853+00	2026-11-29 23:22:57.125853+00	depot1	ssl-syd	import	01a2299e-68e5-7213-b49c-152314229386	1	procurement.imported	\N	\N	\N	\N	{"devices":1}	\N
358	2026-11-29 23:22:57.307305+00	2026-11-29 23:22:57.307305+00	depot1	ssl-syd	count	01a2299e-699b-71db-b778-1fdb9d30b907	1	stock-control.count	\N	ssl-syd	\N	\N	{"location":"depot/shelf-b","found":0,"missing":["01a2299e-68e5-7461-97fc-1e0020aa9b1d"],"unexpected":[],"unknown":1}	\N
359	2026-11-29 23:22:57.777524+00	2026-11-29 23:22:57.777524+00	depot1	ssl-syd	unknown-scan	01a2299d-80e1-752a-bc3a-65bb38e7f8bd	1	scan.unknown	\N	\N	\N	\N	{"device":null}	\N
360	2026-11-29 23:22:57.89738+00	2026-11-29 23:22:57.89738+00	admin1	1083	device	01a2299e-6be9-777d-8f4d-f71e1589fa90	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-6be9-777d-8f4d-f71e1589fa90","version":1,"model":"scale","serial":"T000004","tag":44,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-function-test","recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299e-6be9-7173-8278-593364ef4c1a"}}}	f14472f92c2bd20df1fbdf657414e373
361	2026-11-29 23:22:57.995148+00	2026-11-29 23:22:57.995148+00	depot1	ssl-syd	device	01a2299e-6be9-777d-8f4d-f71e1589fa90	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-6be9-777d-8f4d-f71e1589fa90","version":2,"model":"scale","serial":"T000004","tag":44,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["recalled"],"pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	b3a935d78eebf9004f6f52cb6a67a764
362	2026-11-29 23:22:58.087547+00	2026-11-29 23:22:58.087547+00	admin1	1083	device	01a2299e-6ca7-72ff-a55f-daba281f69d2	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-6ca7-72ff-a55f-daba281f69d2","version":1,"model":"tablet","serial":"T000005","tag":45,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299e-6ca7-78f7-b815-b8fd1eb4137d"}}}	73bc1d68b4ed9cc30af746951aedbdc5
363	2026-11-29 23:22:58.15094+00	2026-11-29 23:22:58.15094+00	depot1	ssl-syd	device	01a2299e-6ca7-72ff-a55f-daba281f69d2	2	stock-control.test	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-6ca7-72ff-a55f-daba281f69d2","version":2,"model":"tablet","serial":"T000005","tag":45,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"passed":true,"note":null}}	c9f42c82717e6334858ca89da393e774
364	2026-11-29 23:22:58.747109+00	2026-11-29 23:22:58.747109+00	spoc1	spoc	ticket	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	1	ticket.opened	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":1,"number":5,"status":"new","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-6f3b-7f86-ba46-2b7dbaa54ae8"},"description":{"note":"01a2299e-6f3b-7d08-82f3-7f62dd0fd6d8"},"reporterName":{"note":"01a2299e-6f3b-79c7-a8a2-d28f61880723"},"reporterPhone":{"note":"01a2299e-6f3b-72d7-871c-47e82ddb648f"}}}	25b8bb43898c725ff88f01dbebe29130
365	2026-11-29 23:22:58.747109+00	2026-11-29 23:22:58.747109+00	spoc1	spoc	device	01a2299e-6712-7a14-b220-77948016fd1e	8	support	461	ssl-syd	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6712-7a14-b220-77948016fd1e","version":8,"model":"scale","serial":"T000002","tag":42,"unit":"ssl-syd","location":"depot","custody":"in-use","blockers":["recalled"],"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","municipality":"461","programme":"telekol","pickedUp":false,"recalls":["01a2299e-6840-766a-8cc0-652e4c8fb438"],"recallsClosed":[]},"evidence":{"ticket":"t5"}}	25b8bb43898c725ff88f01dbebe29130
366	2026-11-29 23:22:59.239538+00	2026-11-29 23:22:59.239538+00	spoc1	spoc	ticket	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2	ticket.claimed	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":2,"number":5,"status":"open","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{}}	1df76ae9d9a334fdd7cd9de11641d13d
367	2026-11-29 23:22:59.374799+00	2026-11-29 23:22:59.374799+00	spoc1	spoc	ticket	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	3	ticket.note-internal	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":3,"number":5,"status":"open","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"text":{"note":"01a2299e-71ae-76d0-b0bf-3d4fa381f88d"},"visibility":"internal"}}	a4abe431133c096acba64f480ed8acb8
368	2026-11-29 23:22:59.691953+00	2026-11-29 23:22:59.691953+00	odense1	461	ticket	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	4	ticket.watched	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":4,"number":5,"status":"open","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":["odense1"],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{}}	3f4c7209dc611b3ff744053c5bb7f005
389	2026-11-29 23:23:03.124449+00	2026-11-29 23:23:03.124449+00	admin1	1083	device	01a2299e-8054-783c-9954-f2ea0e393da7	1	procurement	\N	ssl-syd	ssl-syd	\N	{"state":{"id":"01a2299e-8054-783c-9954-f2ea0e393da7","version":1,"model":"tablet","serial":"T000006","tag":46,"unit":"ssl-syd","location":"depot","custody":"in-stock","blockers":["needs-app","needs-function-test"],"pickedUp":false,"recalls":[],"recallsClosed":[]},"evidence":{"source":{"note":"01a2299e-8054-7a17-a75b-4609d6d4b33d"}}}	a958fc0cb566248958fbe2d592334526
390	2026-11-29 23:23:03.173519+00	2026-11-29 23:23:03.173519+00	public	telessl	fault-report	01a2299e-8085-771d-af07-7466a5bbbeef	1	fault-report.received	\N	\N	\N	\N	{"state":{"id":"01a2299e-8085-771d-af07-7466a5bbbeef","version":1,"category":"device","ticket":null}}	89498be14111dca865c5ba3f050d755b
369	2026-11-29 23:23:00.037847+00	2026-11-29 23:23:00.037847+00	spoc1	spoc	ticket	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	5	ticket.attached	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":5,"number":5,"status":"open","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":["odense1"],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"attachment":"01a2299e-73f9-7931-9c6f-49eee682fe7d","mediaType":"image/png","size":3000,"visibility":"public"}}	b1e674619eec51aaf05a7f3b6b59150a
370	2026-11-29 23:23:00.100547+00	2026-11-29 23:23:00.100547+00	spoc1	spoc	ticket	01a2299e-7484-727b-a548-90ecec501a28	1	ticket.opened	461	spoc	\N	\N	{"state":{"id":"01a2299e-7484-727b-a548-90ecec501a28","version":1,"number":6,"status":"new","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.100547+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-7484-7967-b216-126784889b18"},"description":{"note":"01a2299e-7484-7b64-b566-9ec41fd620e8"},"reporterName":{"note":"01a2299e-7484-7a6c-9ac6-2e8e91362adc"},"reporterPhone":{"note":"01a2299e-7484-7ada-94c7-d904b07d0066"}}}	89942c9d7c2715501a00e887f6cc7d24
371	2026-11-29 23:23:00.126838+00	2026-11-29 23:23:00.126838+00	spoc1	spoc	ticket	01a2299e-7484-727b-a548-90ecec501a28	2	ticket.merged	461	spoc	\N	\N	{"state":{"id":"01a2299e-7484-727b-a548-90ecec501a28","version":2,"number":6,"status":"closed","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.100547+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"into":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14"}}	89052768009149202fecbd8c1d99b1c4
372	2026-11-29 23:23:00.126838+00	2026-11-29 23:23:00.126838+00	spoc1	spoc	ticket	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	6	ticket.merged-in	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":6,"number":5,"status":"open","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":["01a2299e-7484-727b-a548-90ecec501a28"],"watchers":["odense1"],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"into":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14"}}	89052768009149202fecbd8c1d99b1c4
373	2026-11-29 23:23:00.254534+00	2026-11-29 23:23:00.254534+00	spoc1	spoc	ticket	01a2299e-751e-769a-b115-4fec3162c24f	1	ticket.opened	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-751e-769a-b115-4fec3162c24f","version":1,"number":7,"status":"new","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.254534+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-751e-73f8-9427-1e50676badbb"},"description":{"note":"01a2299e-751e-7f42-bdf8-1527a8cc91fd"},"reporterName":{"note":"01a2299e-751e-7791-86ae-0b55b3b34f03"},"reporterPhone":{"note":"01a2299e-751e-70c1-8b82-c8e2fd3852e7"}}}	4f60ea121478807f50d33eaf9ecc8229
374	2026-11-29 23:23:00.317647+00	2026-11-29 23:23:00.317647+00	spoc1	spoc	ticket	01a2299e-751e-769a-b115-4fec3162c24f	2	ticket.resolved	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-751e-769a-b115-4fec3162c24f","version":2,"number":7,"status":"resolved","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.254534+00:00","resolvedAt":"2026-11-29T23:23:00.317647+00:00","handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"resolution":{"note":"01a2299e-755d-78de-aa55-7d91c64b76ac"}}}	bcfd0f97c661ae896aab6c87c2095b7c
375	2026-11-29 23:23:00.366299+00	2026-11-29 23:23:00.366299+00	spoc1	spoc	ticket	01a2299e-751e-769a-b115-4fec3162c24f	3	ticket.rating-asked	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	{"state":{"id":"01a2299e-751e-769a-b115-4fec3162c24f","version":3,"number":7,"status":"resolved","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.254534+00:00","resolvedAt":"2026-11-29T23:23:00.317647+00:00","handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{}}	60c37419e3a3d3a5c77e59a289646509
376	2026-11-29 23:23:00.748401+00	2026-11-29 23:23:00.748401+00	spoclead	spoc	working-calendar	spoc	1	working-calendar.added	\N	spoc	\N	\N	{"unit":"spoc","weeks":[{"from":"0001-01-01","to":null,"openings":[{"day":"monday","open":"08:00","close":"16:00"},{"day":"tuesday","open":"08:00","close":"16:00"},{"day":"wednesday","open":"08:00","close":"16:00"},{"day":"thursday","open":"08:00","close":"16:00"},{"day":"friday","open":"08:00","close":"15:30"}]}],"holidays":[{"holiday":"new-years-day","from":"0001-01-01","to":null},{"holiday":"maundy-thursday","from":"0001-01-01","to":null},{"holiday":"good-friday","from":"0001-01-01","to":null},{"holiday":"easter-sunday","from":"0001-01-01","to":null},{"holiday":"easter-monday","from":"0001-01-01","to":null},{"holiday":"great-prayer-day","from":"0001-01-01","to":null},{"holiday":"ascension-day","from":"0001-01-01","to":null},{"holiday":"whit-sunday","from":"0001-01-01","to":null},{"holiday":"whit-monday","from":"0001-01-01","to":null},{"holiday":"christmas-day","from":"0001-01-01","to":null},{"holiday":"second-christmas-day","from":"0001-01-01","to":null},{"holiday":"constitution-day","from":"0001-01-01","to":null},{"holiday":"christmas-eve","from":"0001-01-01","to":null},{"holiday":"new-years-eve","from":"0001-01-01","to":null}],"closedDays":[],"extraOpenings":[]}	\N
377	2026-11-29 23:23:01.349641+00	2026-11-29 23:23:01.349641+00	spoclead	spoc	service-levels	spoc	1	service-levels.added	\N	spoc	\N	\N	{"unit":"spoc","levels":[{"from":"0001-01-01","to":null,"priorities":[{"priority":"p1","line":"wall-clock","reactionMinutes":15,"solutionMinutes":120,"reactionOutsideMinutes":30},{"priority":"p2","line":"wall-clock","reactionMinutes":60,"solutionMinutes":240,"reactionOutsideMinutes":null},{"priority":"p3","line":"working-time","reactionMinutes":240,"solutionMinutes":960,"reactionOutsideMinutes":null},{"priority":"p4","line":"working-time","reactionMinutes":480,"solutionMinutes":4800,"reactionOutsideMinutes":null},{"priority":"p5","line":"working-time","reactionMinutes":480,"solutionMinutes":4800,"reactionOutsideMinutes":null}],"handOverMinutes":30,"outsideHours":"counts","partnerPauses":false,"partners":[]}]}	\N
378	2026-11-29 23:23:01.474611+00	2026-11-29 23:23:01.474611+00	spoclead	spoc	article	01a2299e-79e2-7ef0-b029-69f2eabc769d	1	article.drafted	\N	spoc	\N	\N	{"state":{"id":"01a2299e-79e2-7ef0-b029-69f2eabc769d","version":1,"number":4,"status":"draft","components":[],"models":["tablet"],"textVersion":1}}	63478318cac48650c5ea794d35b32990
379	2026-11-29 23:23:01.610477+00	2026-11-29 23:23:01.610477+00	spoclead	spoc	article	01a2299e-79e2-7ef0-b029-69f2eabc769d	2	article.published	\N	spoc	\N	\N	{"state":{"id":"01a2299e-79e2-7ef0-b029-69f2eabc769d","version":2,"number":4,"status":"published","components":[],"models":["tablet"],"textVersion":1}}	53006c09e0fee8770b627be676dae396
380	2026-11-29 23:23:01.639635+00	2026-11-29 23:23:01.639635+00	spoclead	spoc	canned-reply	01a2299e-7a87-7558-b1cb-8c6861add5de	1	canned-reply.added	\N	spoc	\N	\N	{"state":{"id":"01a2299e-7a87-7558-b1cb-8c6861add5de","version":1,"unit":"spoc","key":"former","category":null,"retired":false,"textVersion":1}}	65ebf667cb0746892f46006c0faf917b
381	2026-11-29 23:23:01.723723+00	2026-11-29 23:23:01.723723+00	spoc1	spoc	ticket	01a2299e-7adb-7b90-9785-8453671fa1aa	1	ticket.opened	461	spoc	\N	\N	{"state":{"id":"01a2299e-7adb-7b90-9785-8453671fa1aa","version":1,"number":8,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.723723+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-7adb-7201-ab4d-4df8ac202c80"},"description":{"note":"01a2299e-7adb-72d5-866e-b48e70c4661c"},"reporterName":{"note":"01a2299e-7adb-7ea6-b311-662d7df4fc11"},"reporterPhone":{"note":"01a2299e-7adb-7f56-93c8-73f326e7e40e"}}}	ca522130867da5aaeebb3c5f1a0742db
382	2026-11-29 23:23:01.910512+00	2026-11-29 23:23:01.910512+00	spoc1	spoc	ticket	01a2299e-7b96-72e8-83df-d6d8fd72399b	1	ticket.opened	430	spoc	\N	\N	{"state":{"id":"01a2299e-7b96-72e8-83df-d6d8fd72399b","version":1,"number":9,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"430","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.910512+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-7b96-79ff-839f-a30f312784ab"},"description":{"note":"01a2299e-7b96-73cc-aab1-cb37ce23bb0d"},"reporterName":{"note":"01a2299e-7b96-7705-b80d-18d5f9e9f003"},"reporterPhone":{"note":"01a2299e-7b96-779d-99b1-7adf41f99a92"}}}	d4be9429f269b0cafe248185ce4e6476
383	2026-11-29 23:23:01.931711+00	2026-11-29 23:23:01.931711+00	spoc1	spoc	ticket	01a2299e-7bab-7c7e-b624-f125d075457b	1	ticket.opened	461	spoc	\N	\N	{"state":{"id":"01a2299e-7bab-7c7e-b624-f125d075457b","version":1,"number":10,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.931711+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-7bab-7ce4-b04f-495c5adbc21b"},"description":{"note":"01a2299e-7bab-7def-ade1-ad7b82fe6f16"},"reporterName":{"note":"01a2299e-7bab-7cc5-8fde-2fba00356d59"},"reporterPhone":{"note":"01a2299e-7bab-7ec0-99ab-49e4fdf7b4cb"}}}	b5fe10597a43d242449776d0e0a13b12
384	2026-11-29 23:23:01.956345+00	2026-11-29 23:23:01.956345+00	alarm	telessl	incident	01a2299e-7bc4-7718-b7b1-8bdfa707404b	1	incident.suggested	\N	spoc	\N	\N	{"state":{"id":"01a2299e-7bc4-7718-b7b1-8bdfa707404b","version":1,"state":"suggested","trait":{"kind":"component","value":"login/former-part"},"queue":"spoc","since":"2026-11-29T23:23:01.723723+00:00","caseCount":4,"suggestedAt":"2026-11-29T23:23:01.956345+00:00","priority":null,"confirmedAt":null,"confirmedBy":null,"answeredAt":null,"endedAt":null,"reason":null},"evidence":{}}	df1d764ac5842a98b5238338ebfe3454
385	2026-11-29 23:23:01.956345+00	2026-11-29 23:23:01.956345+00	spoc1	spoc	ticket	01a2299e-7bc4-7bf2-8b85-3224d3ee782b	1	ticket.opened	430	spoc	\N	\N	{"state":{"id":"01a2299e-7bc4-7bf2-8b85-3224d3ee782b","version":1,"number":11,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"430","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.956345+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-7bc4-7544-93bc-95268cf4e849"},"description":{"note":"01a2299e-7bc4-72dc-9558-0296c00b0a89"},"reporterName":{"note":"01a2299e-7bc4-7e26-9486-bd4bfb5380d6"},"reporterPhone":{"note":"01a2299e-7bc4-7e21-b5d2-e3a82c42f588"}}}	df1d764ac5842a98b5238338ebfe3454
386	2026-11-29 23:23:02.23448+00	2026-11-29 23:23:02.23448+00	spoc1	spoc	incident	01a2299e-7bc4-7718-b7b1-8bdfa707404b	2	incident.confirmed	\N	spoc	\N	\N	{"state":{"id":"01a2299e-7bc4-7718-b7b1-8bdfa707404b","version":2,"state":"confirmed","trait":{"kind":"component","value":"login/former-part"},"queue":"spoc","since":"2026-11-29T23:23:01.723723+00:00","caseCount":4,"suggestedAt":"2026-11-29T23:23:01.956345+00:00","priority":"p1","confirmedAt":"2026-11-29T23:23:02.23448+00:00","confirmedBy":"spoc1","answeredAt":null,"endedAt":null,"reason":null},"evidence":{"title":"sealed","priority":"p1","cases":["01a2299e-7adb-7b90-9785-8453671fa1aa","01a2299e-7b96-72e8-83df-d6d8fd72399b","01a2299e-7bab-7c7e-b624-f125d075457b","01a2299e-7bc4-7bf2-8b85-3224d3ee782b"]}}	366289c0690869e90165e7ff88c68520
387	2026-11-29 23:23:02.640208+00	2026-11-29 23:23:02.640208+00	admin1	1083	account	exchange	1	account.set	\N	\N	\N	\N	{"active":true,"hasPassword":true,"hasSubject":false,"memberships":[{"organisation":"spoc","role":"integration"}]}	\N
388	2026-11-29 23:23:02.986548+00	2026-11-29 23:23:02.888849+00	exchange	spoc	call	01a2299e-7fca-7535-9d1a-8b10cb49df8a	1	call.ringing	\N	spoc	\N	\N	{"state":{"id":"01a2299e-7fca-7535-9d1a-8b10cb49df8a","version":1,"unit":"spoc","number":"given","rangAt":"2026-11-29T23:23:02.8888498+00:00","answeredAt":null,"endedAt":null,"agent":null,"handledBy":null,"ticket":null}}	c5e750b554fc5f699e5c58377a5cbaeb
391	2026-11-29 23:23:03.603204+00	2026-11-29 23:23:03.603204+00	spoc1	spoc	ticket	01a2299e-8233-7081-a4ec-0dd79f678938	1	ticket.opened	461	spoc	\N	\N	{"state":{"id":"01a2299e-8233-7081-a4ec-0dd79f678938","version":1,"number":12,"status":"new","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:03.603204+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-8233-79d9-8c7b-18e269b2545f"},"description":{"note":"01a2299e-8233-7656-ad3b-b9debd585e85"},"reporterName":{"note":"01a2299e-8233-7ea9-a030-2c16683d7bac"},"reporterPhone":{"note":"01a2299e-8233-7407-947d-665040386561"}}}	8a9badd8de4754bc30dbd37762989621
392	2026-11-29 23:23:03.718421+00	2026-11-29 23:23:03.718421+00	spoc1	spoc	ticket	01a2299e-8233-7081-a4ec-0dd79f678938	2	ticket.escalated	461	spoc	\N	\N	{"state":{"id":"01a2299e-8233-7081-a4ec-0dd79f678938","version":2,"number":12,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:03.603204+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:03.718421+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":null,"state":null,"returned":null,"seen":0,"saidAt":null,"undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"to":"telma","triage":{"checks":["restarted"],"localCausesExcluded":true,"findings":"sealed"},"attachments":null,"findings":{"note":"01a2299e-82a6-7268-8e7f-cbd292f274da"}}}	0b14142aafcda723b0fbedc7ed21e1ff
393	2026-11-29 23:23:04.04865+00	2026-11-29 23:23:04.048652+00	telma	telessl	ticket	01a2299e-8233-7081-a4ec-0dd79f678938	3	ticket.partner-new	461	spoc	\N	\N	{"state":{"id":"01a2299e-8233-7081-a4ec-0dd79f678938","version":3,"number":12,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:03.603204+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:03.718421+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":"TEL-000001","state":"new","returned":null,"seen":1,"saidAt":"2026-11-29T23:23:03.954891+00:00","undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"state":"new","reason":null,"number":"TEL-000001","note":null}}	\N
394	2026-11-29 23:23:04.255396+00	2026-11-29 23:23:04.255399+00	telma	telma	ticket	01a2299e-8233-7081-a4ec-0dd79f678938	4	ticket.partner-acknowledged	461	spoc	\N	\N	{"state":{"id":"01a2299e-8233-7081-a4ec-0dd79f678938","version":4,"number":12,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:03.603204+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:03.718421+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":"TEL-000001","state":"acknowledged","returned":null,"seen":2,"saidAt":"2026-11-29T23:23:04.2142015+00:00","undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"state":"acknowledged","reason":null,"number":"TEL-000001","note":null}}	3d61cfaffd4118594b1d06583172c725
395	2026-11-29 23:23:04.32956+00	2026-11-29 23:23:04.329562+00	telma	telma	announcement	01a2299e-8509-7a0b-b66c-73bbcf22968b	1	announcement.new	\N	\N	\N	\N	{"state":{"id":"01a2299e-8509-7a0b-b66c-73bbcf22968b","partner":"telma","type":"outage","priority":"p1","components":["login"],"startsAt":"2026-11-29T23:23:04.2989372+00:00","endsAt":null,"ended":false}}	\N
396	2026-11-29 23:23:04.362292+00	2026-11-29 23:23:04.362294+00	telma	telma	partner	telma	2	partner.services	\N	\N	\N	\N	{"state":{"partner":"telma","state":"up","since":null,"services":[{"component":"citizen-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"staff-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"pairing","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"login","health":"down","since":"2026-11-29T23:23:04.2989372+00:00"},{"component":"video","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"plan","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"infrastructure","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"other","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"}]}}	\N
397	2026-11-29 23:23:04.377884+00	2026-11-29 23:23:04.377884+00	spoc1	spoc	ticket	01a2299e-8539-7edc-9274-fd243462c895	1	ticket.opened	461	spoc	\N	\N	{"state":{"id":"01a2299e-8539-7edc-9274-fd243462c895","version":1,"number":13,"status":"new","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:04.377884+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"title":{"note":"01a2299e-8539-7810-af74-4789cc3847ac"},"description":{"note":"01a2299e-8539-70f1-882d-2c71d1fbe117"},"reporterName":{"note":"01a2299e-8539-72de-8b98-deea560c706c"},"reporterPhone":{"note":"01a2299e-8539-7ebd-b140-fc23ebf3ad8e"}}}	ad068957a7542f73c8de5946b7a06664
398	2026-11-29 23:23:04.406765+00	2026-11-29 23:23:04.406765+00	spoc1	spoc	ticket	01a2299e-8539-7edc-9274-fd243462c895	2	ticket.escalated	461	spoc	\N	\N	{"state":{"id":"01a2299e-8539-7edc-9274-fd243462c895","version":2,"number":13,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:04.377884+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:04.406765+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":null,"state":null,"returned":null,"seen":0,"saidAt":null,"undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"to":"telma","triage":{"checks":["restarted"],"localCausesExcluded":true,"findings":"sealed"},"attachments":null,"findings":{"note":"01a2299e-8556-7aac-8f99-d0e12d0a14cd"}}}	c79194dd491b170dc3f8536da90ddd98
399	2026-11-29 23:23:04.481078+00	2026-11-29 23:23:04.48108+00	outbox	telessl	partner	telma	3	partner.down	\N	\N	\N	\N	{"state":{"partner":"telma","state":"down","since":"2026-11-29T23:23:04.481078+00:00","services":[{"component":"citizen-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"staff-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"pairing","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"login","health":"down","since":"2026-11-29T23:23:04.2989372+00:00"},{"component":"video","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"plan","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"infrastructure","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"other","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"}]}}	\N
400	2026-11-29 23:23:04.438887+00	2026-11-29 23:23:04.438887+00	spoc1	spoc	ticket	01a2299e-8539-7edc-9274-fd243462c895	3	ticket.note-public	461	spoc	\N	\N	{"state":{"id":"01a2299e-8539-7edc-9274-fd243462c895","version":3,"number":13,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:04.377884+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:04.406765+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":null,"state":null,"returned":null,"seen":0,"saidAt":null,"undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]},"evidence":{"text":{"note":"01a2299e-8576-74b9-8c01-4be749acbcc0"},"visibility":"public"}}	86dd0a600f9f20e574bc802dae88a637
401	2026-11-29 23:29:10.131774+00	2026-11-29 23:29:10.131774+00	spoc2	spoc	session	e9cfe5d0bbf81871ed4d4f673b881401	1	session.ended	\N	\N	\N	\N	{}	\N
\.


--
-- Data for Name: look_up; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.look_up (id, citizen, at, actor, organisation, reason, about) FROM stdin;
01a2299d-7a56-7fc9-91a6-1944aacbf201	01a2299d-79ad-70ed-9007-bff3aa997ec3	2026-11-29 23:21:56.054632+00	spoclead	spoc	support	\N
\.


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.membership (account, organisation, role) FROM stdin;
spoc1	spoc	spoc-agent
spoc2	spoc	spoc-agent
spoclead	spoc	spoc-lead
depot1	ssl-syd	logistics
depot2	ssl-esbjerg	logistics
driver1	contractor-1	contractor
odense1	461	municipality
esbjerg1	561	municipality
faaborg1	430	municipality
fts1	fts	programme-office
finance1	1083	finance
admin1	1083	administrator
exchange	spoc	integration
\.


--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.migration (number, name, sha256, at) FROM stdin;
1	house	5a7a6a50c4610c737640bef27ce47003175f1d52e4c53dd7bca470fc4a252b26	2026-11-29 23:21:42.133594+00
2	origin-counts-evidence	7ccdc15591b725680bd42786ceb8a42374add5a39ca365e67b84eb8174b8563d	2026-11-29 23:21:42.133594+00
3	search	dc6e6986b3b7c9f69f1fd4cf832b785e487fc347464f44b4dae35f155d2c858d	2026-11-29 23:21:42.133594+00
4	live	40df95573dda6ec9cd1684ccbbf0e943b74e852cf32b327632548c66c82a86ce	2026-11-29 23:21:42.133594+00
5	tickets	676d442ed4af519966663d70e08466e9246cefe528bc8632760b4e69574304bb	2026-11-29 23:21:42.133594+00
6	partners	eb7e08028e3d9f5a82fe0604a31e922c9e1a82be3b5c90ec0e793c5626322d98	2026-11-29 23:21:42.133594+00
7	ticket-bonds	78848d7adc5dc5e72a41d14babf68ed0aad37d14ab02276519fbd5793399c58b	2026-11-29 23:21:42.133594+00
8	knowledge	e3b0e48c307ef05c76476f59ff922ebbf8b4b762e206dc9d0c301c84258c5fa6	2026-11-29 23:21:42.133594+00
9	calls	c42731674e873c64192ab5646bf25928ac703690fb67e666046436204b708e98	2026-11-29 23:21:42.133594+00
10	sessions	5fa648d6d9e4934777cf401b76688f6d65c89180ff59095bc02ce17e566c0b49	2026-11-29 23:21:42.133594+00
11	figures	81e2a345f9f045a0e4ac28c59bd6e5a5c4b715408a914b2435898ef20fb93b37	2026-11-29 23:21:42.133594+00
12	clusters	b7def940af125e65b78202bbda0b0f2ed3680e938df1abcc25336c54d1a0e5dd	2026-11-29 23:21:42.133594+00
13	outbox-order	64d0feec125558a2d57850737cb60116d282e0abfb9f7ab24572264d513e50ac	2026-11-29 23:21:42.133594+00
14	pressing-cases	cce5a969355f2f424aa596e27c6ef2be76009a672f40001e4773847d66f073bc	2026-11-29 23:21:42.133594+00
15	lean-scans	8589e36d591da3b5117ea2db1c5d4d99d240ebca5ddf9c8cce0253ba95efbf12	2026-11-29 23:21:42.133594+00
\.


--
-- Data for Name: note; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.note (id, citizen, sealed) FROM stdin;
01a2299d-4aca-700d-9800-d95a45d79437	\N	\\x06746573742d32db3bbb6da9a2c0bd46bf814d25234cae02289de20bf4008bd0aaf55cf465b1bea9b9cb674b7a32a573
01a2299d-4aca-7053-86a7-eb1fe199b4ad	\N	\\x06746573742d32d9b1fa81fbfac61baa422b7d431e0cdbfbd8ab80a3e395eb2e02555547a4882fb6dc8e899f58b29a03
01a2299d-4aca-708d-a2dc-b8f321d0275e	\N	\\x06746573742d323d7158558278b2ff1904b78320637733ea8690a38692330221e8bf17d7016678499a03e29d4b5bf70c
01a2299d-4aca-7169-a127-b7058fd39344	\N	\\x06746573742d3224769267e89bf026699937015b08824ccaeb203540083ac47e2f3539ed080d557fefdf703c3b42971d
01a2299d-4aca-721e-930e-209971110d16	\N	\\x06746573742d32cc6edb33aee0c49b2b001dd370bdb12e604f33d4f191430d400059ba5e20771672eac2e835e6d6f43d
01a2299d-4aca-7252-b409-d41210d130ab	\N	\\x06746573742d32b4112f80c39e9a58f7da63a119c85fc065761428c4ca14326098e8617176b9878e5b4701d64e900d37
01a2299d-4aca-7282-a0b7-1a9e4a668a5a	\N	\\x06746573742d328ebabe4b803a378f110ca8cb154393bb7d0c271beee237afd70a7fd921c30a2a7ee8b0c584254c15e5
01a2299d-4aca-730a-938a-4d197b646e36	\N	\\x06746573742d322eeac80f1e56626a29364141637a0e9b84030492ef3ba1ba2b1bc9f834d467601fbad5c92f4825084d
01a2299d-4aca-7324-bad6-0042bccc5515	\N	\\x06746573742d32c41637ed26ce841616ec6de44fd8992d1282b72828cc8640764f54e29dd4fc74cbe14677dd20c4d61d
01a2299d-4aca-7375-9c03-c6c3c8f27977	\N	\\x06746573742d326f06f6b1a73be4346046758d6ec58e22cc842ceca42ae5f67d4a57c168a360afaca83ed6c3b0d5b404
01a2299d-4aca-73bb-bf22-e151bd63a3de	\N	\\x06746573742d320f0c52e049b1c928015b51a99e2af9f67b5da6230e0df01edaf13267f566ff297aa0a09b22b744c09b
01a2299d-4aca-73db-a2ee-80f1fc44b8d1	\N	\\x06746573742d323a3f27f7b4d33e0146962f48f3ea641c7f200304bb50c0560ec36bda9f2cf676f8719410505d2d3ad9
01a2299d-4aca-744c-b106-219db4343b82	\N	\\x06746573742d320b49cddc02b522eeae18424d9969ef025f00d577ba8937b4137baa39e70b9964118f151f5e6d048e34
01a2299d-4aca-745e-b1b0-5f5a3bba65ef	\N	\\x06746573742d32bb1233c41006f6192739aae8c1fb864287e147e7ec589d049d9a554a646b6790beffe4906eab32137a
01a2299d-4aca-74cd-be81-829270d1ca95	\N	\\x06746573742d328aa8b7df3c90aacff67d704133093ca86c4187a38f454dec8918f5fd334fdfb785cc9ffe44a1eb67a2
01a2299d-4aca-74fb-bc48-7faeef85a452	\N	\\x06746573742d32be9cf30787c2c8fa0d925b9222d1a9e0ea09eddf8639efcbc84277c41711a2cfdf11704a0647c6efbd
01a2299d-4aca-752f-ac01-527579573ec5	\N	\\x06746573742d328a6d885f801e86d4bf2c8fb8de63bb3cdf03c60c64e42bb9a9e9aac803f272643ea877a6e08d8142b5
01a2299d-4aca-758c-8ad0-bc185e4f1e3a	\N	\\x06746573742d3222b876db4ce4694ebb9d0eeb7876b35a04b63829f05d43ebbb33aea5fc24234dd60e074450c7accdcd
01a2299d-4aca-763a-bcbf-642bc0484a01	\N	\\x06746573742d32fafeba2a534aa449ccf62535c2ece8eb3ab8fa363af1810a0fc5791ccb6079af4395ba9d1409daad97
01a2299d-4aca-76db-8ae6-8dca842c549e	\N	\\x06746573742d3246686ea910dc1ebe6f335695bf579065336f6e95109a23d1c91efe08d560a053d92309e3ad2e752bc3
01a2299d-4aca-77f1-a746-b3ad9774040e	\N	\\x06746573742d32ebc288290d5e85689869be44243c52890279d3a5d2708859bba954f6ccc4a9fe52d95acc9191784284
01a2299d-4aca-78c6-9dd3-cd74505342f6	\N	\\x06746573742d321a12b1d80812ed1a8fdef73bb461c3b680224ad36de40e5180aa66099ef2c33364fb30d0cfbd6d3bea
01a2299d-4aca-78fa-a5b1-16e22bd3eba6	\N	\\x06746573742d32e12ec2f59db51e0bbf3abbc7d84e0ab6c14a10b1f279b52e59221caa92d570010c8792f71cadbd8d52
01a2299d-4aca-793e-8337-24748bbff7fd	\N	\\x06746573742d329e3a1589741b61c795b1b70966724c7aa7833794d942cc0e2f84486f0707bb160e3453924daeb3a13f
01a2299d-4aca-7a85-aba9-b8c350dbce55	\N	\\x06746573742d32c732ad07a23b849530a8c6bc083c1d74823068420d050674b2bf6290999c97103a41085d31f227175d
01a2299d-4aca-7acf-b267-4fbfe4899c61	\N	\\x06746573742d321afe19a01b68440717640ce427c487effd67738d82b954922d0793baf71f42082cc69e0c0647b288df
01a2299d-4aca-7ad0-a2cf-9ae0d756ff2d	\N	\\x06746573742d32da6e432b3d51c3eef7671cba9135815799b35a298507c6f070b92deee2dcadb73d1b4396b7f5c74442
01a2299d-4aca-7ae1-a72c-49c0be478b26	\N	\\x06746573742d32bcbe3090e3803762c4d619d7c65abb78abbf68bb84c2656aa04647a37df73d0706726fc5580869cd3f
01a2299d-4aca-7b14-b208-5c714a9a8462	\N	\\x06746573742d325a63536f370fb9d2b3f82d554c33dca7a233de745d450c2580187f6e4182758122843b0247f4ebdc26
01a2299d-4aca-7b20-8947-cab4494ba118	\N	\\x06746573742d328ccd2ec787c169826b629b7ef9198cf0814cfcfa7f535c39fb2ce83235199a4a8a40262f72b66fe318
01a2299d-4aca-7b4e-a02c-c790fd31d0ae	\N	\\x06746573742d323b11f751f56c36538d8d7e4f1fda662cc2b83d3f1200e94dc67e5b34ede7e531f245302337deaf6ef7
01a2299d-4aca-7b64-a2ad-6932d625bafa	\N	\\x06746573742d32a44581337bb9604314d2dd72ce35253ff32bab11190be4a444c807bebfb40dcd496992432a6ca4d63a
01a2299d-4aca-7be4-b541-be9543f1fb62	\N	\\x06746573742d32946dd12c1d69dd19cfc7db026ba38a69ad152760aef6ce851aa2ec3812d39437985dcedf1bc115e986
01a2299d-4aca-7c52-bd3d-7f2c479b5a17	\N	\\x06746573742d32b3f3dc6220231365ed6d2af5b81424ddd97e3609577c252cc14fca72758e295abdc29635ee0d433272
01a2299d-4aca-7cbd-ad04-d7e17a890f15	\N	\\x06746573742d32f13a6d082f4ce811d385ebd884a6d03cc2433b29404e98b368c8f0e0ee43e1ef38b4e5c44d8deb9ad5
01a2299d-4aca-7ce2-bf42-b23eb5b7c67a	\N	\\x06746573742d328726de089094d2e0c66ff70507faa402b3ec7be9dfce4eabcfa7b37630bd329de0e3936dabadd6ba2c
01a2299d-4aca-7dc0-8ab7-a04129cce7a2	\N	\\x06746573742d320cf9f132155ce32a478fcdfedef8457cd600cda28f730cf98f0e654c5b43b82e737d507603e11cf422
01a2299d-4aca-7e56-a845-ecbe025ce1d5	\N	\\x06746573742d3280e3b3826af7afd7a31cb764fd3da474c6bd0aa14c4177825fba546b11f2160d34191c125d69fe0a5f
01a2299d-4aca-7ec4-9c98-2e286007e05a	\N	\\x06746573742d32bb96569731e1046b110db315ff28f98a80895a57c9bcbeb5617570ae6d25cc4daefc96bd3b03378894
01a2299d-4aca-7ec9-be70-541baf984432	\N	\\x06746573742d3245ef0fec4122c7db3f07ac9e48f8d88426047e1edad476054da7bfba66234661ace9f572dc4f3dfeb8
01a2299d-5166-712c-be4d-2544d2df9b0f	\N	\\x06746573742d320d133bcdca3c1049f41b9a7c43dfdf51e0dfae92af68e62ca361278116a7c0faf61dc70a02c3305a89e4b24bcb827ae308870d08620cdd0274838e
01a2299d-5166-756b-af96-1b1a0661e5b7	\N	\\x06746573742d329f89ca9a3899ced7f6e3a72c18ee5f0785efb5c427b7eeb28adeab60cd400628008668eb5612da037cbc84b1a6e5f2eb1eb9516d734c9bc79647fca037f56aef58b6b7fc2fa81f0e
01a2299d-5166-75f2-86f9-9244666cc208	\N	\\x06746573742d32ddf03f6595c310b194753b48ef9d56f11cb0355c7ba012e4eea0058b5fc158bd5c6a619085c192eb9c3632b32c15bae6247b09e78fe4eea065
01a2299d-5166-768e-8413-14ca9da09ba7	\N	\\x06746573742d32a3bb78b32bd8c3cb19e58adafb83bd19348088698a93a4f00be21759e5f440a4e271f6907bce5ee447531ce9971958e0c910e137d07f87bf38edf21f6e1f96b7a4a1182041dc19db9f082500d61392226d69
01a2299d-5166-78c9-a09e-a4c1bd3bc504	\N	\\x06746573742d324142bcfe7e8fab940b5ee985637aea1c93645a5e388ee05e0a82bf24d31632dd318a746bc0edde1559b565947e9cab6069f02bf98fe756615eea5f16be7de1c069f6395a4f2e8dcf879ec2d0fcd0bc93af
01a2299d-5166-7aad-a5f4-3e6b7fb7aa83	\N	\\x06746573742d3289920182009f6b9e962625521c21f1348f4fa57c021f9d71cbd2a39beb80df60e61649667abd
01a2299d-5166-7cfa-a39e-0b958aa2526e	\N	\\x06746573742d3250ad398a5cddf3b6a77fef8c4269314e7a8a59d900a94eebadeb90a521191c199bc21f395e76e6852f4fba389c626d7809545983f41946908c
01a2299d-5166-7f3d-b974-08077fd67eff	\N	\\x06746573742d321062ab25c422fc98ad0237f61b7e29ff761663f8fa9b38e6a495392a4f64e171acf7f71e5e72224673be820ce02f739b40
01a2299d-5166-7f9e-adb5-96a26f74f6d1	\N	\\x06746573742d321af5edd8a258f2945d39572258cee781b438aee28c5ff61c555f7be52dd9bbfa3ffab0a55cdd81dd93c83683a2b3870112f1aa488d8548c6c6d7c299
01a2299d-5166-7fc6-a060-656cf95a7121	\N	\\x06746573742d32e95beb7df99750ad34abb3f2aa86b0cdcdfa27af73e6ecec506ce67a4f07fa3c8fb8965e6b4ecceef168
01a2299d-7aaf-70c3-8a74-7650e7695312	\N	\\x06746573742d3265a2d6c198b9b182d6b33120bdf1e6063fff41aa5f75021d80843107b89cef76086bba
01a2299e-6712-7b1e-be60-7da7b339f766	\N	\\x06746573742d32d24ae313bf1db200a00fca74360bb529fdf8ef53018363038b964d8b88c5bc79842549
01a2299e-68e5-7ff9-88d8-d6a76b86ca97	\N	\\x06746573742d3264349343476ca5a3f54c0ea613e5cc6f8629eca6f267995761aa0b00f723748aae205e08d61c
01a2299e-6be9-7173-8278-593364ef4c1a	\N	\\x06746573742d3260881b686e315dafa33ffaa4a9b0f7a776fe7497d27755b763d994baef25d781ad8649
01a2299e-6ca7-78f7-b815-b8fd1eb4137d	\N	\\x06746573742d323acad0f224b370d154f5cb9c35d8125f6cc6e4e72a0e6d3e3bf0a08f0266a834fe2e05
01a2299e-6f3b-7f86-ba46-2b7dbaa54ae8	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x35216d57398a7a550a2774e97f871350c5c06df113a60b1254824fe114b4647df05718455bab55b15320915934b9a954e1
01a2299e-6f3b-7d08-82f3-7f62dd0fd6d8	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x628739b8e7b90fc865bd64e425f519df0342a4a07b24c025e8ed1d84a1a7daa7e8cba02cf19b23ac6ec5c95121154ade05e19482c4d940be26b9d91f2b4c5f5885ca864d63c4e9f9638521172279d2ff16f66ec40511e0
01a2299e-6f3b-79c7-a8a2-d28f61880723	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x50a6810270ef195c7d96d150183e58b92372f667d2c89ae5a16154c307a648a102fd7ed7f4842ce7bfed6d54bee1
01a2299e-6f3b-72d7-871c-47e82ddb648f	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\xb7c0e40305808ea0377ab2b22a43f690a6af8c310c60af89a81ea21ebb41cfffedfcad44c83f0b
01a2299e-71ae-76d0-b0bf-3d4fa381f88d	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x80c391ca5a5100d76cfe5380cc93ac929de3d41c55b7b9118f12fbbaa1cc45b78ae98ad935784930d8c8da23cc60dd195f20ed0f787aafab69c403964241768139b0187a
01a2299e-734f-7157-98d5-c200b0bbe77e	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x57c3ba74eb8a7fcd805afb7b92d0506d92a38e48deeaf3f7b383af4a63800157861ccb17efba3aba6f3372cccfb8f69859c4756856e29e5e
01a2299e-7445-72fa-98b9-850e82b318a2	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x5860502db0672853087cda9e605b1cc6f4f7076e22ecb7fe1feab52e064abb417f9429b6f0f997ac57f9ad4cdcc3d28d88a06d00260c8ff555c648b69ac7b71d28aef0900921ac0c8df3b5302118c01e392a6ac16d05fd377e6f5e746c0ccd453a2b49d55a80
01a2299e-7484-7967-b216-126784889b18	\N	\\x06746573742d329616deb01a7cfef917aa1c3a79f49b688af2e2072762c3c134c4884b09fd5894e1d22d2f8d94975f7bc7049a7d7da908e3
01a2299e-7484-7b64-b566-9ec41fd620e8	\N	\\x06746573742d3221561316ae3124ddedff5cd2f5dd2c3eae0570968db2b425cd4a98402af496a06b5a4fe478aa66788f9ef55f6d2a9c1ba6012ac7fe495e8a49b5cdc9592965af7142be5e119bbb8749badbfc8459c91a2297593ec77d5a
01a2299e-7484-7a6c-9ac6-2e8e91362adc	\N	\\x06746573742d32f4c817e090b44b9555ded8eea9063579b0095dac55632e1b9935bebaec2e7e6bf70d9f6f2c87ddc71493b49e5f8a
01a2299e-7484-7ada-94c7-d904b07d0066	\N	\\x06746573742d3238302f9e070db5358972e6ae6b8424491613ec3265e8c2f098e3b0c4c813b79c09fe237e4bbffe
01a2299e-751e-73f8-9427-1e50676badbb	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\xb8828895b2f610ab4076e4678dd578620734a15fa4cfb2dd683ea8787cf9effa997664c0553f9553274f279e207bd905a6
01a2299e-751e-7f42-bdf8-1527a8cc91fd	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x117ae321d0f5e63f37f28355910c1c56aff7344e0450c3031abd9a76a33599605dfaf02ff1d5b7fc6b2d78561c0b47c62f4304a80766b5a27c86c5bf5ed410198af6f9533111eb466be95c068e421bfe9753e2366e5ab4
01a2299e-751e-7791-86ae-0b55b3b34f03	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\x110ed0ee42f60c758e7d202dff52576ad18836e6851f3e0e7833dd8708a540812905b12aa4bf46bd8b9984550b8c
01a2299e-751e-70c1-8b82-c8e2fd3852e7	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\xbad386b1fdbf0968b76e8b88317386f5a35a1a1d314ef9e3522a77e0c0ae34dc81b4dc602ca95a
01a2299e-755d-78de-aa55-7d91c64b76ac	01a2299d-79ad-70ed-9007-bff3aa997ec3	\\xdca80efd51249fb767ab0fb6deb84680d472e3dc95366b12b8bbefe440e2a7e5e41668364e70
01a2299e-7adb-7201-ab4d-4df8ac202c80	\N	\\x06746573742d3278228367bb4c9deb8674080a94066195a08ec7435966980d3d1c3c76af534b99d354e57f3dae02f852ad24fc462adf55e8
01a2299e-7adb-72d5-866e-b48e70c4661c	\N	\\x06746573742d32f255beb3dc2a5b7e5d66ab1ad87bb2fe8a6c3b4d45bf690a64c5049070a659455ec0fe9914f575bc1bf2c8d9fa9a6eeccc216556f8d506a5686bf49bb8ce979c285a1d4a78006673ef625ba6ca4fc122cfe87b8c050443
01a2299e-7adb-7ea6-b311-662d7df4fc11	\N	\\x06746573742d3278fe1df3a7b416fdc36a13acef9af9dea280e9e497acafb77acaec1cc1ce6e9f1cf822e9414b453a79f94c5b5159
01a2299e-7adb-7f56-93c8-73f326e7e40e	\N	\\x06746573742d32260dcd7469d454bc65aa847103c40a53b6d42f3ccc56521ac9281e08084e17ec9cdc397942f7ab
01a2299e-7b96-79ff-839f-a30f312784ab	\N	\\x06746573742d32488dade3195b8ebfcc37714714d5c14e4f4de83abd238c2a4649ed84d0886acd0ff12d487c704e7d2a7bbac0f06ecc08d5
01a2299e-7b96-73cc-aab1-cb37ce23bb0d	\N	\\x06746573742d32ee75d2fb98aecdf6477a4677a9377f355cf9c844ab4134b93feaeff6617fb62fba7da9b4225a250fa3313b88f03ae38b5566b1a6749c1738a0f948799d0b44efc5da02299fc8e9fcc2f5e1fb78b997fc6287d580494f91
01a2299e-7b96-7705-b80d-18d5f9e9f003	\N	\\x06746573742d322d89a7470711a0913be9861c7ac87b83f4e8352f08e9d211c42782c1563adcf9f71ce3ea693326221e62947b5e87
01a2299e-7b96-779d-99b1-7adf41f99a92	\N	\\x06746573742d3251f0941ece593f6bc833a9adb6e8a3eeaba197c47ed8ebe57d95a9b1b574c1d89c99df0785ea73
01a2299e-7bab-7ce4-b04f-495c5adbc21b	\N	\\x06746573742d3245fcb46eb5825391b6ecbfb5d14a8f6e517bbcffc1dd4f17058a287935359be4677b4aee1cc629d2a0a6679dfee9525a0f
01a2299e-7bab-7def-ade1-ad7b82fe6f16	\N	\\x06746573742d326326c8708dacbcc5f3c6d61868152951ea3b30be24f7ab5af1965f1fa909a6b2ce64d665d1a58536fb99bf7e030dd7cfe972806cf5c4984a1e51c4b86c4d39f1a7913b41283a8d66631297c8b65cfe812def1fc1f9d1e6
01a2299e-7bab-7cc5-8fde-2fba00356d59	\N	\\x06746573742d3298cec25e4bd166be621d124b4503f0a313a820268839d12518d5b609a68a827b0da0df97f83f80e415178b214e8c
01a2299e-7bab-7ec0-99ab-49e4fdf7b4cb	\N	\\x06746573742d329fea90f83da01b2a6ca192e41595fb6c9fa3e808e35cda633c23975f581c7265886dded1a77f09
01a2299e-7bc4-7544-93bc-95268cf4e849	\N	\\x06746573742d3279ee018f2f0f2ab185e16ccc357db68fdce67f2fac12a936b7053c9ef3a7f397b869527da094e4d02161cb2b8eeeff3f6a
01a2299e-7bc4-72dc-9558-0296c00b0a89	\N	\\x06746573742d3232684cb609536bb169574f080e887531ee30fa74221a5bae7fbba6bd9a27d1082d74581d3127fcebb295ba61e12cf941e788432a0df8e87944e84ced7a78876d5c57203db73e9379160a45322b7782b51910a7760914e6
01a2299e-7bc4-7e26-9486-bd4bfb5380d6	\N	\\x06746573742d32ed681f95a31c55e68e0c79a728276bc1cbeae7fac926097864822a909babed319032ba884a0922ca3ce8128b05de
01a2299e-7bc4-7e21-b5d2-e3a82c42f588	\N	\\x06746573742d3201e2b16fd4e9095c73973df837e41e14086bb8ce6dc3884f4b2a63f28b6739e8b6710d2c197d88
01a2299e-8054-7a17-a75b-4609d6d4b33d	\N	\\x06746573742d32853b8a94f030fe8fd8020e7f97f2347431efad2c2db5c7ce795ae2589b978c0b0e0ea5
01a2299e-8085-70a1-ae3a-a3e0d50fa69c	\N	\\x06746573742d32b8f3405903cb904ac996cb2b3876ffbb907f16be0b1c3a2cdd4c6573ea6f683d97fbcdd77a9b727b7b21802ce31d69ac7642778a9c876133b7ef27e3a7d7b9425770774c1a0ac4
01a2299e-8085-7d02-8395-10e2ae648569	\N	\\x06746573742d32bb86677f15954f57908bc8bbc1e0737ca32b27585f3933c40db62ac2a701e5bea40c9b6d5e9c68b80824cb6832f7961d7791ead0
01a2299e-8085-7262-9e96-2b78f7c9e039	\N	\\x06746573742d32608ced3a7bfc4ebfb39297586f4f3d78e15879f4f89b5e3fc55b977e0f3f87152b70618134b6e1
01a2299e-8233-79d9-8c7b-18e269b2545f	\N	\\x06746573742d32e5003942dccd1bbe1ba2d91d6f182d2a52b5c66a3e6c727a7565831fdbbbf6855fa6ca21a1fc433b4d7b3d3fae2b20961d
01a2299e-8233-7656-ad3b-b9debd585e85	\N	\\x06746573742d326d718092cb0c860d7621eb1b774e28c59ba1b5f5a80960a313853263b9b4c8c0b7ac6b562105c73277a3b92360e9b1a3577c809c957f77e516cb551a9f2edbdef625ac274cd95b6a2dfad93e46f20f522660a2c7a5293e
01a2299e-8233-7ea9-a030-2c16683d7bac	\N	\\x06746573742d32a9e1fdd42dc25d5b0cac48259e2055fd120b83799fd72c03edb42295eb4af3b499778a007003c5486ed50f64a86f
01a2299e-8233-7407-947d-665040386561	\N	\\x06746573742d322d5f67f7eea97b60e775a8f6c7633d25e2b0f6a07dcbcecdd6b1c0152c79a41939ce0198209423
01a2299e-82a6-7268-8e7f-cbd292f274da	\N	\\x06746573742d324e00081fc393c22e3eee9639ef1f1a52eabe45726d7322afe6c03f0199abfda5ad8c4a83519e0519cb0f29e6a355c639361ab4926d780ada27040e979dc904994c57
01a2299e-8539-7810-af74-4789cc3847ac	\N	\\x06746573742d3273953f5abf1ca0a503566b078a8ab24406e07fe0cbf2c0f2b24b060e9af5555bbf0dc1af25bff1e7cced583480b2f21615
01a2299e-8539-70f1-882d-2c71d1fbe117	\N	\\x06746573742d3218347b28a89f7526470dee462c73218580c2e26f84814101f8e61b6a612bc65116a30a92a6022e6b01d1df80c84fb504654fa5cc79de8029882896f7386aff1b373f14d50c8a6af6f4b3ff7e3591ce62aff60373edc1b6
01a2299e-8539-72de-8b98-deea560c706c	\N	\\x06746573742d3239041a83c56450f0ef79fa0285e4c79cda760d275d66caadaf7d6c348ef5dbfea83b4b921c90f4d29d305260291c
01a2299e-8539-7ebd-b140-fc23ebf3ad8e	\N	\\x06746573742d3261958a4523eea161d2177bf47d3f35063c140df1990284a563d9ba52e01a643c41fab6ee21d5ec
01a2299e-8556-7aac-8f99-d0e12d0a14cd	\N	\\x06746573742d329e2c50bf3e6bca26bc271c87127d4982bc52886c2911147732f6bd3f58a89d98d3a49694d4804a973bbf30aebd2f894b52a58ca1638c477a4fbd79e8dea430bcc7ee
01a2299e-8576-74b9-8c01-4be749acbcc0	\N	\\x06746573742d32dbad52b124a75a30dcbb8fc5f3c2f9eb4ad9ddf2337f9ee8b51f42f4892f41d89af4b8f20de092168fb00381ab131b09e1969fb5996dcb552f24
\.


--
-- Data for Name: origin; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.origin (name, at) FROM stdin;
demo	2026-11-29 23:21:43.863433+00
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox (id, partner, kind, ticket, round, place, about, number, state, attempts, made_at, next_at, sent_at, error, holder, lease_until) FROM stdin;
01a2299e-82a6-7362-aefa-dcdbc18a9cb6	telma	escalation	01a2299e-8233-7081-a4ec-0dd79f678938	1	1	01a2299e-82a6-7268-8e7f-cbd292f274da	TEL-000001	sent	1	2026-11-29 23:23:03.718421+00	2026-11-29 23:23:03.718421+00	2026-11-29 23:23:04.03252+00	\N	\N	\N
01a2299e-8576-7426-b6b7-582148b7835f	telma	comment	01a2299e-8539-7edc-9274-fd243462c895	1	2	01a2299e-8576-74b9-8c01-4be749acbcc0	\N	pending	0	2026-11-29 23:23:04.438887+00	2026-11-29 23:23:04.438887+00	\N	\N	\N	\N
01a2299e-8556-727b-957e-951d4629fd2c	telma	escalation	01a2299e-8539-7edc-9274-fd243462c895	1	1	01a2299e-8556-7aac-8f99-d0e12d0a14cd	\N	failed	6	2026-11-29 23:23:04.406765+00	2026-11-29 23:31:49.916484+00	\N	partner-down	\N	\N
\.


--
-- Data for Name: partner; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.partner (code, version, state, since, sends_fail, asks_fail, retry_at, last_success, heard_until, services) FROM stdin;
telma	3	down	2026-11-29 23:23:04.481078+00	t	f	2026-11-29 23:31:49.916484+00	2026-11-29 23:23:04.363533+00	2026-11-29 23:23:04.214201+00	[{"component":"citizen-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"staff-app","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"pairing","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"login","health":"down","since":"2026-11-29T23:23:04.2989372+00:00"},{"component":"video","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"plan","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"infrastructure","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"},{"component":"other","health":"up","since":"2026-11-29T23:21:40.9701451+00:00"}]
\.


--
-- Data for Name: partner_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.partner_event (partner, id, at) FROM stdin;
telma	01a2299e-8496-77bd-84dd-f35f874d8f0f	2026-11-29 23:23:04.255396+00
\.


--
-- Data for Name: phone_call; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.phone_call (id, version, unit, external, standing, phone_hash, at, state) FROM stdin;
01a2299e-7fca-7535-9d1a-8b10cb49df8a	1	spoc	a94593255adaa859198e0e38692d9189efa24226c4ec952c1f830c3ec2706291	ringing	62d7f8b0c6544e35bfe9bcf1b2af3b37123a0d940ce09be4c1c35cabfb8a65be	2026-11-29 23:23:02.986548+00	{"id":"01a2299e-7fca-7535-9d1a-8b10cb49df8a","version":1,"unit":"spoc","number":"given","rangAt":"2026-11-29T23:23:02.8888498+00:00","answeredAt":null,"endedAt":null,"agent":null,"handledBy":null,"ticket":null}
\.


--
-- Data for Name: presence; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.presence (ticket, connection, account, typing, until) FROM stdin;
01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	pvYLz945_bb4QZFgVQ410g	spoc1	t	2026-11-29 23:29:41.435885+00
\.


--
-- Data for Name: recall_mark; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.recall_mark (recall, device, closed) FROM stdin;
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-7090-99e7-45ef27c73a39	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-70e0-bd9a-a86e6e8d6d2f	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-71b9-8095-a5a08f172dde	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-7297-b9f1-24a26b85066f	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-73cf-8c5a-65b9cc12a2e4	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-76b0-917b-73440b47f032	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-777b-9494-ef438213de37	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-7a7f-89f6-9ca15aa892d2	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-7b18-9ef2-dd1512ec1592	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299d-4aca-7ccf-95d6-9ea875301ceb	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299e-6712-7a14-b220-77948016fd1e	f
01a2299e-6840-766a-8cc0-652e4c8fb438	01a2299e-6be9-777d-8f4d-f71e1589fa90	f
\.


--
-- Data for Name: satisfaction_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.satisfaction_link (ticket, hash, until) FROM stdin;
01a2299e-751e-769a-b115-4fec3162c24f	16ee3518a2122b619550fe9762cdefa415b6cbda0b4eb3b681e987ffeaca08c7	2026-12-13 23:23:00.366299+00
\.


--
-- Data for Name: scan; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.scan (id, content, device, custody, at) FROM stdin;
01a2299d-8185-7d54-bbf5-2c3d510b2bce	02e101553d932bfec1aea579a38691cbd7668bbd6e60307c2b015b3f46a4f8cb	01a2299e-6be9-777d-8f4d-f71e1589fa90	in-stock	2026-11-29 23:22:57.995148+00
\.


--
-- Data for Name: sign_in_failure; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sign_in_failure (name, failures, locked_until) FROM stdin;
8aca4f36774f82a67c507cb9c96679482e2cc767f2d38502269557a566b092fb	1	\N
\.


--
-- Data for Name: ticket; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket (id, version, number, status, municipality, queue, assignee, citizen, device, merged_into, title, reaction_due, solution_due, watch_at, watched_by, state, partner, parent, due) FROM stdin;
01a2299d-5166-745e-9381-98e83c9bd9d2	1	1	new	461	spoc	\N	\N	\N	\N	01a2299d-5166-75f2-86f9-9244666cc208	\N	2026-12-01 15:00:00+00	2026-12-01 11:48:00+00	133	{"id":"01a2299d-5166-745e-9381-98e83c9bd9d2","version":1,"number":1,"status":"new","priority":"p3","triage":null,"category":"pairing","component":null,"channel":"phone","reporter":"staff","municipality":"461","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-7adb-7b90-9785-8453671fa1aa	1	8	new	461	spoc	\N	\N	\N	\N	01a2299e-7adb-7201-ab4d-4df8ac202c80	2026-11-30 11:00:00+00	2026-12-01 15:00:00+00	2026-11-30 10:12:00+00	133	{"id":"01a2299e-7adb-7b90-9785-8453671fa1aa","version":1,"number":8,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.723723+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-7484-727b-a548-90ecec501a28	2	6	closed	461	spoc	\N	\N	\N	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	01a2299e-7484-7967-b216-126784889b18	\N	\N	\N	131	{"id":"01a2299e-7484-727b-a548-90ecec501a28","version":2,"number":6,"status":"closed","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.100547+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299d-5166-715c-8cf8-e892f20aefec	2	3	waiting-reporter	621	spoc	\N	\N	\N	\N	01a2299d-5166-7f3d-b974-08077fd67eff	\N	\N	\N	133	{"id":"01a2299d-5166-715c-8cf8-e892f20aefec","version":2,"number":3,"status":"waiting-reporter","priority":"p3","triage":null,"category":"device","component":null,"channel":"mail","reporter":"staff","municipality":"621","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-7b96-72e8-83df-d6d8fd72399b	1	9	new	430	spoc	\N	\N	\N	\N	01a2299e-7b96-79ff-839f-a30f312784ab	2026-11-30 11:00:00+00	2026-12-01 15:00:00+00	2026-11-30 10:12:00+00	133	{"id":"01a2299e-7b96-72e8-83df-d6d8fd72399b","version":1,"number":9,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"430","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.910512+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-7bab-7c7e-b624-f125d075457b	1	10	new	461	spoc	\N	\N	\N	\N	01a2299e-7bab-7ce4-b04f-495c5adbc21b	2026-11-30 11:00:00+00	2026-12-01 15:00:00+00	2026-11-30 10:12:00+00	133	{"id":"01a2299e-7bab-7c7e-b624-f125d075457b","version":1,"number":10,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.931711+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-7bc4-7bf2-8b85-3224d3ee782b	1	11	new	430	spoc	\N	\N	\N	\N	01a2299e-7bc4-7544-93bc-95268cf4e849	2026-11-30 11:00:00+00	2026-12-01 15:00:00+00	2026-11-30 10:12:00+00	133	{"id":"01a2299e-7bc4-7bf2-8b85-3224d3ee782b","version":1,"number":11,"status":"new","priority":"p3","triage":null,"category":"login","component":"former-part","channel":"mail","reporter":"relative","municipality":"430","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:01.956345+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299d-5166-7cf2-9833-c40837f0ef87	2	4	resolved	561	spoc	\N	\N	\N	\N	01a2299d-5166-7aad-a5f4-3e6b7fb7aa83	\N	\N	2026-12-14 08:00:00+00	133	{"id":"01a2299d-5166-7cf2-9833-c40837f0ef87","version":2,"number":4,"status":"resolved","priority":"p5","triage":null,"category":"order","component":null,"channel":"phone","reporter":"staff","municipality":"561","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":"2026-11-29T23:21:45.574782+00:00","handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-8233-7081-a4ec-0dd79f678938	4	12	waiting-partner	461	spoc	spoc1	\N	\N	\N	01a2299e-8233-79d9-8c7b-18e269b2545f	\N	2026-12-01 15:00:00+00	2026-12-01 11:48:00+00	133	{"id":"01a2299e-8233-7081-a4ec-0dd79f678938","version":4,"number":12,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:03.603204+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:03.718421+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":"TEL-000001","state":"acknowledged","returned":null,"seen":2,"saidAt":"2026-11-29T23:23:04.2142015+00:00","undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	telma	\N	none
01a2299e-8539-7edc-9274-fd243462c895	3	13	waiting-partner	461	spoc	spoc1	\N	\N	\N	01a2299e-8539-7810-af74-4789cc3847ac	\N	2026-12-01 15:00:00+00	2026-12-01 11:48:00+00	133	{"id":"01a2299e-8539-7edc-9274-fd243462c895","version":3,"number":13,"status":"waiting-partner","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":null,"device":null,"queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:23:04.377884+00:00","resolvedAt":null,"handedOver":null,"escalation":{"partner":"telma","since":"2026-11-29T23:23:04.406765+00:00","round":1,"by":"spoc1","checks":["restarted"],"byHand":false,"number":null,"state":null,"returned":null,"seen":0,"saidAt":null,"undelivered":null,"files":[]},"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	telma	\N	none
01a2299e-751e-769a-b115-4fec3162c24f	3	7	resolved	461	spoc	\N	01a2299d-79ad-70ed-9007-bff3aa997ec3	\N	\N	01a2299e-751e-73f8-9427-1e50676badbb	\N	\N	2026-12-14 08:00:00+00	133	{"id":"01a2299e-751e-769a-b115-4fec3162c24f","version":3,"number":7,"status":"resolved","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:23:00.254534+00:00","resolvedAt":"2026-11-29T23:23:00.317647+00:00","handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299d-5166-79af-ae7f-546664c948a0	1	2	new	430	spoc	\N	\N	\N	\N	01a2299d-5166-7fc6-a060-656cf95a7121	2026-11-30 15:00:00+00	2026-12-14 08:00:00+00	2026-11-30 13:24:00+00	133	{"id":"01a2299d-5166-79af-ae7f-546664c948a0","version":1,"number":2,"status":"new","priority":"p4","triage":null,"category":"login","component":null,"channel":"portal","reporter":"staff","municipality":"430","programme":"telekol","citizen":null,"device":null,"queue":"spoc","assignee":null,"openedAt":"2026-11-29T23:21:45.574782+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":[],"watchers":[],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	6	5	open	461	spoc	spoc1	01a2299d-79ad-70ed-9007-bff3aa997ec3	01a2299e-6712-7a14-b220-77948016fd1e	\N	01a2299e-6f3b-7f86-ba46-2b7dbaa54ae8	\N	2026-12-01 15:00:00+00	2026-12-01 11:48:00+00	133	{"id":"01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14","version":6,"number":5,"status":"open","priority":"p3","triage":null,"category":"login","component":"screen","channel":"mail","reporter":"relative","municipality":"461","programme":null,"citizen":"01a2299d-79ad-70ed-9007-bff3aa997ec3","device":"01a2299e-6712-7a14-b220-77948016fd1e","queue":"spoc","assignee":"spoc1","openedAt":"2026-11-29T23:22:58.747109+00:00","resolvedAt":null,"handedOver":null,"escalation":null,"mergedInto":null,"mergedFrom":["01a2299e-7484-727b-a548-90ecec501a28"],"watchers":["odense1"],"links":[],"parent":null,"rating":null,"warnings":[]}	\N	\N	none
\.


--
-- Data for Name: ticket_attachment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_attachment (id, ticket, at, actor, visibility, media_type, size, note, removed, file) FROM stdin;
01a2299e-73f9-7931-9c6f-49eee682fe7d	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2026-11-29 23:23:00.037847+00	spoc1	public	image/png	3000	01a2299e-7445-72fa-98b9-850e82b318a2	\N	kept
\.


--
-- Data for Name: ticket_count; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_count (queue, municipality, assignee, status, due, partner, count) FROM stdin;
spoc	621		new	none		0
spoc	621		waiting-reporter	none		1
spoc	561		new	none		0
spoc	561		resolved	none		1
spoc	461	spoc1	open	none		1
spoc	461		closed	none		1
spoc	461		resolved	none		1
spoc	430		new	none		3
spoc	461		new	none		3
spoc	461	spoc1	waiting-partner	none	telma	2
\.


--
-- Data for Name: ticket_draft; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_draft (ticket, account, note, at) FROM stdin;
01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	spoc1	01a2299e-734f-7157-98d5-c200b0bbe77e	2026-11-29 23:22:59.791083+00
\.


--
-- Data for Name: ticket_note; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_note (id, ticket, at, actor, kind, field, "position", visibility) FROM stdin;
01a2299d-5166-75f2-86f9-9244666cc208	01a2299d-5166-745e-9381-98e83c9bd9d2	2026-11-29 23:21:45.574779+00	demo	ticket.opened	title	1	public
01a2299d-5166-768e-8413-14ca9da09ba7	01a2299d-5166-745e-9381-98e83c9bd9d2	2026-11-29 23:21:45.574779+00	demo	ticket.opened	description	2	public
01a2299d-5166-7fc6-a060-656cf95a7121	01a2299d-5166-79af-ae7f-546664c948a0	2026-11-29 23:21:45.574779+00	demo	ticket.opened	title	1	public
01a2299d-5166-78c9-a09e-a4c1bd3bc504	01a2299d-5166-79af-ae7f-546664c948a0	2026-11-29 23:21:45.574779+00	demo	ticket.opened	description	2	public
01a2299d-5166-7f3d-b974-08077fd67eff	01a2299d-5166-715c-8cf8-e892f20aefec	2026-11-29 23:21:45.574779+00	demo	ticket.opened	title	1	public
01a2299d-5166-7cfa-a39e-0b958aa2526e	01a2299d-5166-715c-8cf8-e892f20aefec	2026-11-29 23:21:45.574779+00	demo	ticket.opened	description	2	public
01a2299d-5166-756b-af96-1b1a0661e5b7	01a2299d-5166-715c-8cf8-e892f20aefec	2026-11-29 23:21:45.574779+00	demo	ticket.status-waiting-reporter	reason	1	internal
01a2299d-5166-7aad-a5f4-3e6b7fb7aa83	01a2299d-5166-7cf2-9833-c40837f0ef87	2026-11-29 23:21:45.574779+00	demo	ticket.opened	title	1	public
01a2299d-5166-7f9e-adb5-96a26f74f6d1	01a2299d-5166-7cf2-9833-c40837f0ef87	2026-11-29 23:21:45.574779+00	demo	ticket.opened	description	2	public
01a2299d-5166-712c-be4d-2544d2df9b0f	01a2299d-5166-7cf2-9833-c40837f0ef87	2026-11-29 23:21:45.574779+00	demo	ticket.resolved	resolution	1	public
01a2299e-6f3b-7f86-ba46-2b7dbaa54ae8	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2026-11-29 23:22:58.747109+00	spoc1	ticket.opened	title	1	public
01a2299e-6f3b-7d08-82f3-7f62dd0fd6d8	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2026-11-29 23:22:58.747109+00	spoc1	ticket.opened	description	2	public
01a2299e-6f3b-79c7-a8a2-d28f61880723	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2026-11-29 23:22:58.747109+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-6f3b-72d7-871c-47e82ddb648f	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2026-11-29 23:22:58.747109+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-71ae-76d0-b0bf-3d4fa381f88d	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	2026-11-29 23:22:59.374799+00	spoc1	ticket.note-internal	text	1	internal
01a2299e-7484-7967-b216-126784889b18	01a2299e-7484-727b-a548-90ecec501a28	2026-11-29 23:23:00.100547+00	spoc1	ticket.opened	title	1	public
01a2299e-7484-7b64-b566-9ec41fd620e8	01a2299e-7484-727b-a548-90ecec501a28	2026-11-29 23:23:00.100547+00	spoc1	ticket.opened	description	2	public
01a2299e-7484-7a6c-9ac6-2e8e91362adc	01a2299e-7484-727b-a548-90ecec501a28	2026-11-29 23:23:00.100547+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-7484-7ada-94c7-d904b07d0066	01a2299e-7484-727b-a548-90ecec501a28	2026-11-29 23:23:00.100547+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-751e-73f8-9427-1e50676badbb	01a2299e-751e-769a-b115-4fec3162c24f	2026-11-29 23:23:00.254534+00	spoc1	ticket.opened	title	1	public
01a2299e-751e-7f42-bdf8-1527a8cc91fd	01a2299e-751e-769a-b115-4fec3162c24f	2026-11-29 23:23:00.254534+00	spoc1	ticket.opened	description	2	public
01a2299e-751e-7791-86ae-0b55b3b34f03	01a2299e-751e-769a-b115-4fec3162c24f	2026-11-29 23:23:00.254534+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-751e-70c1-8b82-c8e2fd3852e7	01a2299e-751e-769a-b115-4fec3162c24f	2026-11-29 23:23:00.254534+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-755d-78de-aa55-7d91c64b76ac	01a2299e-751e-769a-b115-4fec3162c24f	2026-11-29 23:23:00.317647+00	spoc1	ticket.resolved	resolution	1	public
01a2299e-7adb-7201-ab4d-4df8ac202c80	01a2299e-7adb-7b90-9785-8453671fa1aa	2026-11-29 23:23:01.723723+00	spoc1	ticket.opened	title	1	public
01a2299e-7adb-72d5-866e-b48e70c4661c	01a2299e-7adb-7b90-9785-8453671fa1aa	2026-11-29 23:23:01.723723+00	spoc1	ticket.opened	description	2	public
01a2299e-7adb-7ea6-b311-662d7df4fc11	01a2299e-7adb-7b90-9785-8453671fa1aa	2026-11-29 23:23:01.723723+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-7adb-7f56-93c8-73f326e7e40e	01a2299e-7adb-7b90-9785-8453671fa1aa	2026-11-29 23:23:01.723723+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-7b96-79ff-839f-a30f312784ab	01a2299e-7b96-72e8-83df-d6d8fd72399b	2026-11-29 23:23:01.910512+00	spoc1	ticket.opened	title	1	public
01a2299e-7b96-73cc-aab1-cb37ce23bb0d	01a2299e-7b96-72e8-83df-d6d8fd72399b	2026-11-29 23:23:01.910512+00	spoc1	ticket.opened	description	2	public
01a2299e-7b96-7705-b80d-18d5f9e9f003	01a2299e-7b96-72e8-83df-d6d8fd72399b	2026-11-29 23:23:01.910512+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-7b96-779d-99b1-7adf41f99a92	01a2299e-7b96-72e8-83df-d6d8fd72399b	2026-11-29 23:23:01.910512+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-7bab-7ce4-b04f-495c5adbc21b	01a2299e-7bab-7c7e-b624-f125d075457b	2026-11-29 23:23:01.931711+00	spoc1	ticket.opened	title	1	public
01a2299e-7bab-7def-ade1-ad7b82fe6f16	01a2299e-7bab-7c7e-b624-f125d075457b	2026-11-29 23:23:01.931711+00	spoc1	ticket.opened	description	2	public
01a2299e-7bab-7cc5-8fde-2fba00356d59	01a2299e-7bab-7c7e-b624-f125d075457b	2026-11-29 23:23:01.931711+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-7bab-7ec0-99ab-49e4fdf7b4cb	01a2299e-7bab-7c7e-b624-f125d075457b	2026-11-29 23:23:01.931711+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-7bc4-7544-93bc-95268cf4e849	01a2299e-7bc4-7bf2-8b85-3224d3ee782b	2026-11-29 23:23:01.956345+00	spoc1	ticket.opened	title	1	public
01a2299e-7bc4-72dc-9558-0296c00b0a89	01a2299e-7bc4-7bf2-8b85-3224d3ee782b	2026-11-29 23:23:01.956345+00	spoc1	ticket.opened	description	2	public
01a2299e-7bc4-7e26-9486-bd4bfb5380d6	01a2299e-7bc4-7bf2-8b85-3224d3ee782b	2026-11-29 23:23:01.956345+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-7bc4-7e21-b5d2-e3a82c42f588	01a2299e-7bc4-7bf2-8b85-3224d3ee782b	2026-11-29 23:23:01.956345+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-8233-79d9-8c7b-18e269b2545f	01a2299e-8233-7081-a4ec-0dd79f678938	2026-11-29 23:23:03.603204+00	spoc1	ticket.opened	title	1	public
01a2299e-8233-7656-ad3b-b9debd585e85	01a2299e-8233-7081-a4ec-0dd79f678938	2026-11-29 23:23:03.603204+00	spoc1	ticket.opened	description	2	public
01a2299e-8233-7ea9-a030-2c16683d7bac	01a2299e-8233-7081-a4ec-0dd79f678938	2026-11-29 23:23:03.603204+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-8233-7407-947d-665040386561	01a2299e-8233-7081-a4ec-0dd79f678938	2026-11-29 23:23:03.603204+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-82a6-7268-8e7f-cbd292f274da	01a2299e-8233-7081-a4ec-0dd79f678938	2026-11-29 23:23:03.718421+00	spoc1	ticket.escalated	findings	1	internal
01a2299e-8539-7810-af74-4789cc3847ac	01a2299e-8539-7edc-9274-fd243462c895	2026-11-29 23:23:04.377884+00	spoc1	ticket.opened	title	1	public
01a2299e-8539-70f1-882d-2c71d1fbe117	01a2299e-8539-7edc-9274-fd243462c895	2026-11-29 23:23:04.377884+00	spoc1	ticket.opened	description	2	public
01a2299e-8539-72de-8b98-deea560c706c	01a2299e-8539-7edc-9274-fd243462c895	2026-11-29 23:23:04.377884+00	spoc1	ticket.opened	reporterName	3	internal
01a2299e-8539-7ebd-b140-fc23ebf3ad8e	01a2299e-8539-7edc-9274-fd243462c895	2026-11-29 23:23:04.377884+00	spoc1	ticket.opened	reporterPhone	4	internal
01a2299e-8556-7aac-8f99-d0e12d0a14cd	01a2299e-8539-7edc-9274-fd243462c895	2026-11-29 23:23:04.406765+00	spoc1	ticket.escalated	findings	1	internal
01a2299e-8576-74b9-8c01-4be749acbcc0	01a2299e-8539-7edc-9274-fd243462c895	2026-11-29 23:23:04.438887+00	spoc1	ticket.note-public	text	1	public
\.


--
-- Data for Name: ticket_solved; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_solved (ticket, day, in_time, first_time) FROM stdin;
01a2299d-5166-7cf2-9833-c40837f0ef87	2026-11-30	t	t
01a2299e-751e-769a-b115-4fec3162c24f	2026-11-30	t	t
\.


--
-- Data for Name: ticket_trait; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_trait (ticket, kind, value, queue, municipality, at, counts) FROM stdin;
01a2299d-5166-745e-9381-98e83c9bd9d2	component	pairing	spoc	461	2026-11-29 23:21:45.574782+00	t
01a2299d-5166-79af-ae7f-546664c948a0	component	login	spoc	430	2026-11-29 23:21:45.574782+00	t
01a2299d-5166-715c-8cf8-e892f20aefec	component	device	spoc	621	2026-11-29 23:21:45.574782+00	t
01a2299d-5166-7cf2-9833-c40837f0ef87	component	order	spoc	561	2026-11-29 23:21:45.574782+00	f
01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	model	scale	spoc	461	2026-11-29 23:22:58.747109+00	t
01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14	component	login/screen	spoc	461	2026-11-29 23:22:58.747109+00	t
01a2299e-7484-727b-a548-90ecec501a28	component	login/screen	spoc	461	2026-11-29 23:23:00.100547+00	f
01a2299e-751e-769a-b115-4fec3162c24f	component	login/screen	spoc	461	2026-11-29 23:23:00.254534+00	f
01a2299e-7adb-7b90-9785-8453671fa1aa	component	login/former-part	spoc	461	2026-11-29 23:23:01.723723+00	f
01a2299e-7b96-72e8-83df-d6d8fd72399b	component	login/former-part	spoc	430	2026-11-29 23:23:01.910512+00	f
01a2299e-7bab-7c7e-b624-f125d075457b	component	login/former-part	spoc	461	2026-11-29 23:23:01.931711+00	f
01a2299e-7bc4-7bf2-8b85-3224d3ee782b	component	login/former-part	spoc	430	2026-11-29 23:23:01.956345+00	f
01a2299e-8233-7081-a4ec-0dd79f678938	component	login/screen	spoc	461	2026-11-29 23:23:03.603204+00	t
01a2299e-8539-7edc-9274-fd243462c895	component	login/screen	spoc	461	2026-11-29 23:23:04.377884+00	t
\.


--
-- Data for Name: ticket_watcher; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ticket_watcher (account, ticket) FROM stdin;
odense1	01a2299e-6f3b-70a3-8a30-ce9b5d2f4b14
\.


--
-- Data for Name: unknown_scan; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.unknown_scan (id, version, codes, at, occurred_at, actor, organisation, location, task, device, resolved_at, resolved_by) FROM stdin;
01a2299d-80e1-752a-bc3a-65bb38e7f8bd	1	["no such code"]	2026-11-29 23:22:57.777524+00	2026-11-29 23:22:57.777524+00	depot1	ssl-syd	\N	stock-control	\N	\N	\N
\.


--
-- Data for Name: citizen_key; Type: TABLE DATA; Schema: vault; Owner: -
--

COPY vault.citizen_key (citizen, master, sealed) FROM stdin;
01a2299d-4aca-72f0-9a47-46af822dc948	test-2	\\x06746573742d32f6296dabe578893487b231cad6ddc80f465e869dfc3c1918a423d44abcdd3171f8cf3d210e1332cd044d58b2366854db0f5a6d1ef5b51060b50b9e36
01a2299d-4aca-74a1-a786-898774156fdb	test-2	\\x06746573742d32d079e2605b73d68fca57c547d245670184e896eda4a217de9ef0983c6061f89d5b083b288d610faeb2b372e453b32ba06367c65f2d0594d06ed479fd
01a2299d-4aca-7b34-a304-76aa1623aebe	test-2	\\x06746573742d3255a266890881bec9c14f0a31ecfcd44fe3d808dd9aaf1910d82312b2e7751c875fad78a80ce7bf72eaf28e272b15819636e2ea82b7e3ea08bac03a8b
01a2299d-4aca-7c87-b64e-ca2cd7959cbd	test-2	\\x06746573742d329439f81afb457a7c195040a589000315f242e92f3789cf090fdcf7d1e3ac1c50e4aa248e17ceefcb8c4aef6e7225d76def6ef300224f598ac6496da6
01a2299d-4aca-7cd6-9fba-75187754ab75	test-2	\\x06746573742d32621bb5a6df9d3fed8793887d03cfb7f54ed92928e3c7a475b83cb510f5debbe48cadfc0e71bd2a8c2c0e0631ebf6dbb657c4439b2568e00b97d6549f
01a2299d-79ad-70ed-9007-bff3aa997ec3	test-2	\\x06746573742d32f751ab21eac944011283b69bdd4037fea31b94179c660a0b2c1de48a80bc9dc863c471c0a55f63b62b3b7e27e37c9a222de997e463f364f96a35a898
\.


--
-- Name: journal_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_seq_seq', 401, true);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (name);


--
-- Name: account account_subject_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_subject_key UNIQUE (subject);


--
-- Name: announcement announcement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_pkey PRIMARY KEY (id);


--
-- Name: article_link article_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_link
    ADD CONSTRAINT article_link_pkey PRIMARY KEY (kind, code, article);


--
-- Name: article article_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_number_key UNIQUE (number);


--
-- Name: article article_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);


--
-- Name: article_words article_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_words
    ADD CONSTRAINT article_words_pkey PRIMARY KEY (rowid);


--
-- Name: canned_reply canned_reply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.canned_reply
    ADD CONSTRAINT canned_reply_pkey PRIMARY KEY (id);


--
-- Name: catalogue catalogue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalogue
    ADD CONSTRAINT catalogue_pkey PRIMARY KEY (kind, code);


--
-- Name: citizen citizen_cpr_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen
    ADD CONSTRAINT citizen_cpr_hash_key UNIQUE (cpr_hash);


--
-- Name: citizen citizen_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citizen
    ADD CONSTRAINT citizen_pkey PRIMARY KEY (id);


--
-- Name: cookie_key cookie_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cookie_key
    ADD CONSTRAINT cookie_key_pkey PRIMARY KEY (id);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: desk_day desk_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_day
    ADD CONSTRAINT desk_day_pkey PRIMARY KEY (day, unit, municipality);


--
-- Name: desk_text desk_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_text
    ADD CONSTRAINT desk_text_pkey PRIMARY KEY (subject, version);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);


--
-- Name: device device_tag_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_tag_key UNIQUE (tag);


--
-- Name: ended_session ended_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ended_session
    ADD CONSTRAINT ended_session_pkey PRIMARY KEY (id);


--
-- Name: fault_report fault_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fault_report
    ADD CONSTRAINT fault_report_pkey PRIMARY KEY (id);


--
-- Name: fault_report fault_report_receipt_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fault_report
    ADD CONSTRAINT fault_report_receipt_key UNIQUE (receipt);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (key);


--
-- Name: incident incident_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident
    ADD CONSTRAINT incident_pkey PRIMARY KEY (id);


--
-- Name: incident_ticket incident_ticket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incident_ticket
    ADD CONSTRAINT incident_ticket_pkey PRIMARY KEY (incident, ticket);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (seq);


--
-- Name: look_up look_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.look_up
    ADD CONSTRAINT look_up_pkey PRIMARY KEY (id);


--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (account, organisation, role);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: note note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (id);


--
-- Name: origin origin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.origin
    ADD CONSTRAINT origin_pkey PRIMARY KEY (name);


--
-- Name: outbox outbox_ordered_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_ordered_pkey PRIMARY KEY (id);


--
-- Name: partner_event partner_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner_event
    ADD CONSTRAINT partner_event_pkey PRIMARY KEY (partner, id);


--
-- Name: partner partner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (code);


--
-- Name: phone_call phone_call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_call
    ADD CONSTRAINT phone_call_pkey PRIMARY KEY (id);


--
-- Name: presence presence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.presence
    ADD CONSTRAINT presence_pkey PRIMARY KEY (ticket, connection);


--
-- Name: recall_mark recall_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recall_mark
    ADD CONSTRAINT recall_mark_pkey PRIMARY KEY (recall, device);


--
-- Name: satisfaction_link satisfaction_link_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_link
    ADD CONSTRAINT satisfaction_link_hash_key UNIQUE (hash);


--
-- Name: satisfaction_link satisfaction_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_link
    ADD CONSTRAINT satisfaction_link_pkey PRIMARY KEY (ticket);


--
-- Name: scan scan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_pkey PRIMARY KEY (id);


--
-- Name: sign_in_failure sign_in_failure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT sign_in_failure_pkey PRIMARY KEY (name);


--
-- Name: ticket_attachment ticket_attachment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_attachment
    ADD CONSTRAINT ticket_attachment_pkey PRIMARY KEY (id);


--
-- Name: ticket_count ticket_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_count
    ADD CONSTRAINT ticket_count_pkey PRIMARY KEY (municipality, queue, assignee, status, due, partner);


--
-- Name: ticket_draft ticket_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_draft
    ADD CONSTRAINT ticket_draft_pkey PRIMARY KEY (ticket, account);


--
-- Name: ticket_note ticket_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_note
    ADD CONSTRAINT ticket_note_pkey PRIMARY KEY (id);


--
-- Name: ticket ticket_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_number_key UNIQUE (number);


--
-- Name: ticket ticket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket
    ADD CONSTRAINT ticket_pkey PRIMARY KEY (id);


--
-- Name: ticket_solved ticket_solved_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_solved
    ADD CONSTRAINT ticket_solved_pkey PRIMARY KEY (ticket);


--
-- Name: ticket_trait ticket_trait_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_trait
    ADD CONSTRAINT ticket_trait_pkey PRIMARY KEY (ticket, kind);


--
-- Name: ticket_watcher ticket_watcher_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ticket_watcher
    ADD CONSTRAINT ticket_watcher_pkey PRIMARY KEY (account, ticket);


--
-- Name: unknown_scan unknown_scan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unknown_scan
    ADD CONSTRAINT unknown_scan_pkey PRIMARY KEY (id);


--
-- Name: citizen_key citizen_key_pkey; Type: CONSTRAINT; Schema: vault; Owner: -
--

ALTER TABLE ONLY vault.citizen_key
    ADD CONSTRAINT citizen_key_pkey PRIMARY KEY (citizen);


--
-- Name: announcement_current; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX announcement_current ON public.announcement USING btree (starts_at, id) WHERE (NOT ended);


--
-- Name: announcement_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX announcement_number ON public.announcement USING btree (partner, number);


--
-- Name: article_link_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_link_article ON public.article_link USING btree (article);


--
-- Name: article_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_status ON public.article USING btree (status, id);


--
-- Name: article_words_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_words_title ON public.article_words USING gin (title_words);


--
-- Name: article_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_words_words ON public.article_words USING gin (words);


--
-- Name: canned_reply_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX canned_reply_key ON public.canned_reply USING btree (unit, key) WHERE (NOT retired);


--
-- Name: citizen_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX citizen_phone ON public.citizen USING btree (phone_hash) WHERE (phone_hash IS NOT NULL);


--
-- Name: device_carrier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_carrier ON public.device USING btree (carrier, id) WHERE (carrier IS NOT NULL);


--
-- Name: device_carrier_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_carrier_search ON public.device USING btree (carrier, serial_folded, id) WHERE (carrier IS NOT NULL);


--
-- Name: device_citizen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_citizen ON public.device USING btree (citizen) WHERE (citizen IS NOT NULL);


--
-- Name: device_count; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_count ON public.device USING btree (unit, municipality, programme, model, custody);


--
-- Name: device_custody; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_custody ON public.device USING btree (custody, id);


--
-- Name: device_location; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_location ON public.device USING btree (location, id);


--
-- Name: device_model; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_model ON public.device USING btree (model, id);


--
-- Name: device_municipality; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_municipality ON public.device USING btree (municipality, id) WHERE (municipality IS NOT NULL);


--
-- Name: device_municipality_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_municipality_search ON public.device USING btree (municipality, serial_folded, id) WHERE (municipality IS NOT NULL);


--
-- Name: device_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_search ON public.device USING btree (serial_folded, id);


--
-- Name: device_serial; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX device_serial ON public.device USING btree (model, serial);


--
-- Name: device_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_unit ON public.device USING btree (unit, id);


--
-- Name: device_unit_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_unit_search ON public.device USING btree (unit, serial_folded, id);


--
-- Name: ended_session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ended_session_account ON public.ended_session USING btree (account);


--
-- Name: ended_session_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ended_session_at ON public.ended_session USING btree (at);


--
-- Name: fault_report_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX fault_report_open ON public.fault_report USING btree (id) WHERE ((ticket IS NULL) AND (handled_by IS NULL));


--
-- Name: idempotency_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_at ON public.idempotency USING btree (at);


--
-- Name: incident_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX incident_open ON public.incident USING btree (queue, kind, value) WHERE (ended_at IS NULL);


--
-- Name: incident_phase; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incident_phase ON public.incident USING btree (phase, id);


--
-- Name: incident_ticket_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX incident_ticket_open ON public.incident_ticket USING btree (ticket) WHERE open;


--
-- Name: incident_ticket_ticket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incident_ticket_ticket ON public.incident_ticket USING btree (ticket);


--
-- Name: incident_trait; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incident_trait ON public.incident USING btree (queue, kind, value, ended_at);


--
-- Name: journal_citizen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_citizen ON public.journal USING btree (citizen, seq) WHERE (citizen IS NOT NULL);


--
-- Name: journal_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_kind ON public.journal USING btree (subject_kind, seq) WHERE (subject_kind <> 'device'::text);


--
-- Name: journal_municipality; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_municipality ON public.journal USING btree (municipality, subject_kind, seq) WHERE (municipality IS NOT NULL);


--
-- Name: journal_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX journal_subject ON public.journal USING btree (subject_kind, subject_id, subject_version);


--
-- Name: journal_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_unit ON public.journal USING btree (unit, subject_kind, seq) WHERE (unit IS NOT NULL);


--
-- Name: look_up_citizen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX look_up_citizen ON public.look_up USING btree (citizen, id);


--
-- Name: note_citizen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX note_citizen ON public.note USING btree (citizen) WHERE (citizen IS NOT NULL);


--
-- Name: outbox_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_due ON public.outbox USING btree (partner, next_at) WHERE (state = ANY (ARRAY['pending'::text, 'failed'::text]));


--
-- Name: outbox_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_state ON public.outbox USING btree (state, id);


--
-- Name: outbox_ticket; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX outbox_ticket ON public.outbox USING btree (ticket, place);


--
-- Name: partner_event_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX partner_event_at ON public.partner_event USING btree (at);


--
-- Name: phone_call_external; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX phone_call_external ON public.phone_call USING btree (unit, external);


--
-- Name: phone_call_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX phone_call_hash ON public.phone_call USING btree (phone_hash) WHERE (phone_hash IS NOT NULL);


--
-- Name: phone_call_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX phone_call_open ON public.phone_call USING btree (unit, id) WHERE (standing <> 'over'::text);


--
-- Name: presence_connection; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX presence_connection ON public.presence USING btree (connection);


--
-- Name: presence_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX presence_until ON public.presence USING btree (until);


--
-- Name: ticket_assignee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_assignee ON public.ticket USING btree (assignee, id) WHERE (assignee IS NOT NULL);


--
-- Name: ticket_at_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_at_partner ON public.ticket USING btree (partner, id) WHERE (partner IS NOT NULL);


--
-- Name: ticket_attachment_going; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_attachment_going ON public.ticket_attachment USING btree (id) WHERE (file = 'going'::text);


--
-- Name: ticket_attachment_ticket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_attachment_ticket ON public.ticket_attachment USING btree (ticket, at);


--
-- Name: ticket_citizen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_citizen ON public.ticket USING btree (citizen, id) WHERE (citizen IS NOT NULL);


--
-- Name: ticket_count_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_count_open ON public.ticket_count USING btree (municipality) WHERE (status <> ALL (ARRAY['resolved'::text, 'closed'::text]));


--
-- Name: ticket_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_device ON public.ticket USING btree (device, id) WHERE (device IS NOT NULL);


--
-- Name: ticket_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_due ON public.ticket USING btree (due, id) WHERE (due <> 'none'::text);


--
-- Name: ticket_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_merged ON public.ticket USING btree (merged_into) WHERE (merged_into IS NOT NULL);


--
-- Name: ticket_municipality; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_municipality ON public.ticket USING btree (municipality, id);


--
-- Name: ticket_note_ticket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_note_ticket ON public.ticket_note USING btree (ticket, at);


--
-- Name: ticket_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_open ON public.ticket USING btree (municipality, id) WHERE (status <> ALL (ARRAY['resolved'::text, 'closed'::text]));


--
-- Name: ticket_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_parent ON public.ticket USING btree (parent, id) WHERE (parent IS NOT NULL);


--
-- Name: ticket_partner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_partner ON public.ticket USING btree (partner, municipality) WHERE (partner IS NOT NULL);


--
-- Name: ticket_trait_shared; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_trait_shared ON public.ticket_trait USING btree (queue, kind, value, at) WHERE counts;


--
-- Name: ticket_unassigned; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_unassigned ON public.ticket USING btree (id) WHERE ((assignee IS NULL) AND (status <> ALL (ARRAY['resolved'::text, 'closed'::text])));


--
-- Name: ticket_watch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_watch ON public.ticket USING btree (watch_at) WHERE (watch_at IS NOT NULL);


--
-- Name: ticket_watched; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_watched ON public.ticket USING btree (watched_by, id) WHERE (status <> 'closed'::text);


--
-- Name: ticket_watcher_ticket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ticket_watcher_ticket ON public.ticket_watcher USING btree (ticket);


--
-- Name: unknown_scan_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unknown_scan_open ON public.unknown_scan USING btree (organisation, id) WHERE (resolved_at IS NULL);


--
-- Name: membership membership_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_account_fkey FOREIGN KEY (account) REFERENCES public.account(name);


--
-- PostgreSQL database dump complete
--



"""Invented records: 60 % persons, 30 % protests, 10 % cases, and a text of about 260 words in each language.

The same number gives the same records. All people, cases and events are invented.
"""
import json
import os
import random
import re
from datetime import date, timedelta

LANGS = ("kk", "en")
KINDS = ("persons", "protests", "cases")

# ---------------------------------------------------------------- word banks
FIRST_M = "Асқар Ерлан Бауыржан Нұрлан Қайрат Дәурен Өмірбек Жәнібек Тимур Әділ Ғалым Мұрат Санжар Үсен Бекзат Ілияс Арман Қуаныш Дінмұхамед Руслан".split()
FIRST_F = "Айгүл Сәуле Гүлнәр Мәдина Жанар Әсел Қарлығаш Дана Назгүл Зере Ұлжан Өрікгүл Айнұр Інжу Ботагөз Раушан Салтанат Ғалия Шолпан Толқын".split()
SURNAMES = ("Сейтқалиев Омаров Жүнісов Қасымов Әбдірахманов Төлегенов Ысқақов Бекмұхамбетов Нұрпейісов Оспанов Мұқанов Сәтбаев Ахметов "
            "Құлманов Ермеков Ғабдуллин Дүйсенов Жақсылықов Иманғалиев Кенжебаев Ләтіпов Мәмбетов Өтегенов Рахымов Сүлейменов Тәжібаев Үмбетов "
            "Хамитов Шәкенов Ізбасаров Аманжолов Байсалов Доспанов Елубаев Жармағанбетов Қойшыбаев Малдыбаев Нәбиев Саттаров Тілеулин").split()
FATHERS = "Серік Болат Марат Қанат Әлібек Жұмабай Өтеген Тұрсын Ғани Кеңес Мүсіреп Сағын Ораз Ырысбек Дәулет Ілияс Нұрғали Құдайберген Шәкен Бақыт".split()
CITIES = [("Алматы", "Almaty"), ("Астана", "Astana"), ("Шымкент", "Shymkent"), ("Қарағанды", "Karaganda"), ("Ақтөбе", "Aktobe"),
          ("Тараз", "Taraz"), ("Павлодар", "Pavlodar"), ("Өскемен", "Oskemen"), ("Семей", "Semey"), ("Атырау", "Atyrau"),
          ("Қостанай", "Kostanay"), ("Қызылорда", "Kyzylorda"), ("Орал", "Oral"), ("Петропавл", "Petropavl"), ("Ақтау", "Aktau"),
          ("Талдықорған", "Taldykorgan"), ("Көкшетау", "Kokshetau"), ("Жаңаөзен", "Zhanaozen"), ("Екібастұз", "Ekibastuz"), ("Теміртау", "Temirtau")]
OCCUP = [("журналист", "journalist"), ("мұғалім", "teacher"), ("мұнайшы", "oil worker"), ("заңгер", "lawyer"), ("студент", "student"),
         ("кәсіпкер", "entrepreneur"), ("дәрігер", "doctor"), ("зейнеткер", "pensioner"), ("бағдарламашы", "programmer"), ("жүргізуші", "driver"),
         ("суретші", "artist"), ("әлеуметтік қызметкер", "social worker")]
THEMES = [("жер мәселесі", "Land reform"), ("әділ сайлау", "Fair elections"), ("газ бағасы", "Gas price"), ("еңбекақы", "Wages"),
          ("әйелдер құқығы", "Women's rights"), ("көпбалалы аналар", "Mothers' support"), ("экология", "Clean air"), ("сөз бостандығы", "Free speech"),
          ("саяси тұтқындар", "Political prisoners"), ("тұрғын үй", "Housing")]
VENUES = [("орталық алаң", "central square"), ("әкімдік алдындағы алаң", "square before the city hall"), ("Тәуелсіздік саябағы", "Independence park"),
          ("Республика даңғылы", "Republic avenue"), ("сот ғимаратының алды", "courthouse steps"), ("теміржол вокзалы", "railway station")]
CHARGES = [("ӘҚБтК 488-бабы: бейбіт жиналыстарды ұйымдастыру тәртібін бұзу", "Administrative Code art. 488: breach of the rules on peaceful assembly"),
           ("ӘҚБтК 667-бабы: заңды талапқа бағынбау", "Administrative Code art. 667: disobeying a lawful order"),
           ("ҚК 405-бабы: тыйым салынған ұйымға қатысу", "Criminal Code art. 405: taking part in a banned organisation"),
           ("ҚК 274-бабы: көрінеу жалған ақпарат тарату", "Criminal Code art. 274: spreading knowingly false information"),
           ("ҚК 272-бабы: жаппай тәртіпсіздік", "Criminal Code art. 272: mass disorder"),
           ("ҚК 174-бабы: алауыздық қоздыру", "Criminal Code art. 174: incitement of discord"),
           ("ҚК 378-бабы: билік өкілін қорлау", "Criminal Code art. 378: insulting an official")]
P_STATUS = ["detained", "fined", "convicted", "released", "acquitted", "under_investigation"]
S_TYPES = ["fine", "arrest", "probation", "restriction", "imprisonment", "acquittal"]
OUTLETS = ["Дала шежіресі", "Azat Archive", "Құқық жаршысы", "Steppe Monitor", "Қоғам үні", "Civic Record"]

KK_SENT = [
    "Оқиға туралы алғашқы хабарламалар {place} қаласының тұрғындарынан түсті.",
    "Куәгерлердің айтуынша, жиналғандар ешқандай тәртіп бұзбай, тек өз талаптарын айтқан.",
    "Полиция қызметкерлері ескерту жасамай, адамдарды көлікке күштеп отырғызды.",
    "Адвокаттар қорғауындағы адаммен бірнеше сағат бойы кездесе алмаған.",
    "Сот отырысы жабық есік жағдайында өтіп, журналистер залға кіргізілмеді.",
    "Құқық қорғаушылар бұл әрекетті халықаралық міндеттемелерге қайшы деп бағалады.",
    "Үкім шыққан соң туыстары мен жақтастары ғимарат алдында ән шырқап тұрды.",
    "Құжаттарда көрсетілген уақыт пен бейнежазбадағы уақыт бір-біріне сәйкес келмейді.",
    "Ұсталғандардың арасында кәмелетке толмаған жасөспірімдер де болғаны анықталды.",
    "Апелляциялық шағым заңда белгіленген мерзім ішінде тапсырылғанымен, қанағаттандырылмады.",
    "Бұл мәліметтер ашық дереккөздерден, сот актілерінен және тікелей сұхбаттардан жиналды.",
    "Әкімдік өкілдері жиынға рұқсат беруден бас тартып, басқа орын ұсынбады.",
    "Қамауда отырған кезінде денсаулығы нашарлап, дәрігерлік көмек кешігіп көрсетілді.",
    "Өңірлік басылымдар оқиғаны қысқаша ғана жазып, ресми түсініктемені ғана келтірді.",
    "Үндеуге қол қойғандар еркін сөйлеу құқығын шектеуді тоқтатуды талап етті.",
    "Тергеу барысында ұялы телефоны мен жеке жазбалары тәркіленіп, қайтарылмады.",
    "Көпшілігі бірнеше сағаттан кейін босатылғанымен, кейбіріне айыппұл салынды.",
    "Ғимарат маңында күзет күшейтіліп, көшелер уақытша жабылғаны байқалды.",
    "Кейінірек прокуратура шағымды қарап, заң бұзылмаған деген жауап берді.",
    "Осыған дейін де ол осындай баптармен бірнеше рет жауапқа тартылған еді.",
    "Жергілікті тұрғындардың пікірінше, мәселе әлі күнге дейін шешілмей отыр.",
    "Халықаралық бақылаушылар {year} жылғы есебінде бұл жағдайды арнайы атап өтті.",
    "Іс материалдарында түпнұсқа хаттамалардың бірқатар беттері жетіспейді.",
    "Отбасы мүшелерінің айтуынша, қысым көрсету оқиғадан кейін де жалғасқан.",
]
EN_SENT = [
    "The first reports of what happened came from residents of {place} who were passing by.",
    "Witnesses said that those present kept order and did no more than state their demands.",
    "Officers gave no warning before they began to push people into the waiting buses.",
    "Lawyers were unable to meet the person they were defending for several hours.",
    "The hearing was held behind closed doors and reporters were not let into the room.",
    "Rights defenders described the measure as contrary to the country's international obligations.",
    "After the ruling relatives and supporters stood in front of the building and sang.",
    "The time written in the protocol does not match the time shown on the video recording.",
    "It was later confirmed that minors were among those who had been taken to the station.",
    "The appeal was filed within the period set by law but was not granted.",
    "These details were collected from open sources, court records and direct interviews.",
    "The city administration refused permission for the gathering and offered no other venue.",
    "Health grew worse in custody and medical help was given only after a long delay.",
    "Regional papers wrote about the event briefly and quoted the official comment alone.",
    "Those who signed the appeal asked for an end to the limits placed on free expression.",
    "A phone and private notes were seized during the inquiry and have not been returned.",
    "Most were let go after a few hours, while several of them received fines.",
    "Security around the building was tightened and nearby streets were closed for a time.",
    "The prosecutor's office later examined the complaint and found that no law was broken.",
    "This was not the first time that such articles had been used in similar circumstances.",
    "In the view of local people the underlying question has still not been settled.",
    "International observers made special mention of the situation in their {year} report.",
    "Several pages of the original protocols are missing from the file of the case.",
    "Members of the family say that the pressure continued long after the event itself.",
]
KK_ITEMS = ["сот актісінің көшірмесі мұрағатта сақталған", "куәлердің жазбаша түсініктемелері алынды", "бейнежазбаның толық нұсқасы тексерілді",
            "ресми жауаптың түпнұсқасы әлі түскен жоқ", "қорғаушының өтінішхаты іске тігілді", "медициналық анықтама қосымша ұсынылды"]
EN_ITEMS = ["a copy of the court act is kept in the archive", "written statements of witnesses were taken", "the full version of the video was checked",
            "the original of the official reply has not arrived", "the petition of the defence was added to the file", "a medical certificate was submitted later"]
TXT = {
    "kk": dict(h1="Оқиғаның барысы", h2="Құжаттар мен дереккөздер", see="Қараңыз:", also="Сонымен қатар", and_="және",
               tab=("Күні", "Оқиға", "Дереккөз"), rows=["ұсталды", "сот отырысы", "шешім шықты", "шағым түсті"],
               strong="ресми түрде расталған", em="тәуелсіз бақылаушылар", cite="№ {n} материал, {d}; қаралған күні: 2025-11-03."),
    "en": dict(h1="Course of events", h2="Documents and sources", see="See", also="as well as", and_="and",
               tab=("Date", "Event", "Source"), rows=["detention", "court hearing", "ruling issued", "appeal filed"],
               strong="officially confirmed", em="independent observers", cite="item no. {n}, {d}; accessed 2025-11-03."),
}
TR = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
              "a b v g d e yo zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya a g k n o u u h i".split()))


def translit(s):
    out = []
    for c in s:
        t = TR.get(c.lower())
        if t is None:
            out.append(c)
            continue
        t = "" if t == "-" else t
        out.append(t.capitalize() if c.isupper() else t)
    return "".join(out)


# ---------------------------------------------------------------- neutral data
def make(n, seed):
    rnd = random.Random(f"{seed}:{n}")
    n_per = n * 60 // 100
    n_pro = n * 30 // 100
    n_cas = n - n_per - n_pro
    w = max(4, len(str(n)))
    per = [f"p{i:0{w}d}" for i in range(1, n_per + 1)]
    pro = [f"e{i:0{w}d}" for i in range(1, n_pro + 1)]
    cas = [f"c{i:0{w}d}" for i in range(1, n_cas + 1)]
    recs = {}
    inv = {c: [] for c in cas}
    for rid in per:
        fem = rnd.random() < .5
        fn = rnd.choice(FIRST_F if fem else FIRST_M)
        sn = rnd.choice(SURNAMES) + ("а" if fem else "")
        fa = rnd.choice(FATHERS) + ("қызы" if fem else "ұлы")
        kk = f"{sn} {fn} {fa}"
        c, o = rnd.choice(CITIES), rnd.choice(OCCUP)
        d = date(2016, 1, 1) + timedelta(days=rnd.randrange(3300))
        cs = sorted(rnd.sample(cas, min(len(cas), rnd.randint(0, 2))))
        for x in cs:
            inv[x].append(rid)
        recs[rid] = dict(id=rid, kind="persons", title={"kk": kk, "en": translit(kk)},
                         birth_year=rnd.randint(1945, 2004), birth_place={"kk": c[0], "en": c[1]}, occupation={"kk": o[0], "en": o[1]},
                         status=rnd.choice(P_STATUS), detained_on=d.isoformat(), custody_days=rnd.randint(1, 60),
                         protests=sorted(rnd.sample(pro, min(len(pro), rnd.randint(0, 4)))), cases=cs)
    for rid in pro:
        c, t, v = rnd.choice(CITIES), rnd.choice(THEMES), rnd.choice(VENUES)
        d = date(2016, 1, 1) + timedelta(days=rnd.randrange(3300))
        recs[rid] = dict(id=rid, kind="protests",
                         title={"kk": f"«{t[0].capitalize()}» жиыны, {c[0]}, {d.isoformat()}", "en": f"{t[1]} rally, {c[1]}, {d.isoformat()}"},
                         date=d.isoformat(), place={"kk": f"{c[0]}, {v[0]}", "en": f"{c[1]}, {v[1]}"}, theme={"kk": t[0], "en": t[1]},
                         participants=rnd.randint(5, 900), detained_count=rnd.randint(0, 80),
                         organisers=sorted(rnd.sample(per, rnd.randint(1, 3))))
    for rid in cas:
        c = rnd.choice(CITIES)
        ps = inv[rid] or [rnd.choice(per)]
        d = date(2016, 1, 1) + timedelta(days=rnd.randrange(3300))
        num = f"{rnd.randint(1, 999)}/{d.year}"
        ch = rnd.sample(CHARGES, rnd.randint(1, 3))
        who = {l: recs[ps[0]]["title"][l].split()[0] for l in LANGS}
        st = rnd.choice(S_TYPES)
        recs[rid] = dict(id=rid, kind="cases",
                         title={"kk": f"№ {num} іс: {who['kk']}" + (" және басқалар" if len(ps) > 1 else ""),
                                "en": f"Case no. {num}: {who['en']}" + (" and others" if len(ps) > 1 else "")},
                         number=num, court={"kk": f"{c[0]} қалалық соты", "en": f"{c[1]} city court"}, opened_on=d.isoformat(),
                         charges={"kk": [x[0] for x in ch], "en": [x[1] for x in ch]},
                         sentence_type=st, sentence_months=0 if st == "acquittal" else rnd.randint(1, 84),
                         verdict_on=(d + timedelta(days=rnd.randint(20, 400))).isoformat(), persons=ps)
    bodies = {}
    ids = per + pro + cas
    for rid in ids:
        targets = rnd.sample([x for x in rnd.sample(ids, min(len(ids), 6)) if x != rid], 3)
        state = rnd.getrandbits(64)
        for lang in LANGS:
            bodies[rid, lang] = body(random.Random(f"{state}:{lang}"), recs, rid, lang, targets)
    return recs, bodies


def body(r, recs, rid, lang, targets):
    t, sents, items = TXT[lang], (KK_SENT if lang == "kk" else EN_SENT), (KK_ITEMS if lang == "kk" else EN_ITEMS)
    place = r.choice(CITIES)[0 if lang == "kk" else 1]
    year = r.randint(2016, 2025)
    pool = r.sample(sents, len(sents))

    def para(words):
        out, k = [], 0
        while k < words and pool:
            s = pool.pop().format(place=place, year=year)
            out.append(s)
            k += len(s.split())
        return out

    link = lambda x, frag="": f"[{recs[x]['title'][lang]}](record:{x}{frag})"
    a, b, c = targets
    p1 = para(40)
    p2 = para(55)
    p3 = para(55)
    p2[1] = p2[1][:-1] + f", **{t['strong']}**."
    p2.append(f"*{t['em'].capitalize()}* — {t['see'].lower() if lang == 'kk' else 'see'} {link(b, '#facts')}.")
    p2[0] = p2[0][:-1] + ".[^1]"
    d = lambda: (date(year, 1, 1) + timedelta(days=r.randrange(365))).isoformat()
    li = [f"- {x};" for x in r.sample(items, 4)]
    li[-1] = li[-1][:-1] + "."
    rows = [f"| {d()} | {e} | {r.choice(OUTLETS)} |" for e in r.sample(t["rows"], 3)]
    return "\n".join([
        " ".join(p1) + f" {t['see']} {link(a)}.", "",
        f"## {t['h1']}", "", " ".join(p2), "", *li, "",
        f"## {t['h2']}", "", " ".join(p3) + f" {t['see']} {link(c)}.", "",
        "| " + " | ".join(t["tab"]) + " |", "| --- | --- | --- |", *rows, "",
        f"[^1]: {r.choice(OUTLETS)}, {t['cite'].format(n=r.randint(1, 9999), d=d())}", ""])


# ---------------------------------------------------------------- shared bits of the exporters
FACTS = {
    "persons": ["birth_year", "birth_place", "occupation", "status", "detained_on", "custody_days"],
    "protests": ["date", "place", "theme", "participants", "detained_count"],
    "cases": ["number", "court", "opened_on", "charges", "sentence_type", "sentence_months", "verdict_on"],
}
REFS = {"persons": ["protests", "cases"], "protests": ["organisers"], "cases": ["persons"]}
KIND_OF = {"p": "persons", "e": "protests", "c": "cases"}
I18N = {
    "kk": {"site": "Шерулер мұрағаты", "tagline": "Бейбіт жиындар мен қудалау туралы құжаттар", "home": "Басты бет", "persons": "Адамдар", "protests": "Жиындар", "cases": "Істер",
           "facts": "Деректер", "related": "Байланысты жазбалар", "none": "Байланысты жазба жоқ", "switch": "English", "footer": "Барлық деректер ойдан шығарылған.", "records": "жазба",
           "birth_year": "Туған жылы", "birth_place": "Туған жері", "occupation": "Кәсібі", "status": "Мәртебесі", "detained_on": "Ұсталған күні", "custody_days": "Қамаудағы күндері",
           "date": "Күні", "place": "Орны", "theme": "Тақырыбы", "participants": "Қатысушылар", "detained_count": "Ұсталғандар",
           "number": "Нөмірі", "court": "Сот", "opened_on": "Басталған күні", "charges": "Айыптар", "sentence_type": "Жаза түрі", "sentence_months": "Мерзімі (ай)", "verdict_on": "Үкім күні",
           "detained": "ұсталған", "fined": "айыппұл салынған", "convicted": "сотталған", "released": "босатылған", "acquitted": "ақталған", "under_investigation": "тергеуде",
           "fine": "айыппұл", "arrest": "қамақ", "probation": "сынақ мерзімі", "restriction": "бас бостандығын шектеу", "imprisonment": "бас бостандығынан айыру", "acquittal": "ақтау үкімі"},
    "en": {"site": "Archive of Rallies", "tagline": "Documents on peaceful assemblies and prosecutions", "home": "Home", "persons": "Persons", "protests": "Protests", "cases": "Cases",
           "facts": "Facts", "related": "Related records", "none": "No related records", "switch": "Қазақша", "footer": "All data are invented.", "records": "records",
           "birth_year": "Year of birth", "birth_place": "Place of birth", "occupation": "Occupation", "status": "Status", "detained_on": "Detained on", "custody_days": "Days in custody",
           "date": "Date", "place": "Place", "theme": "Theme", "participants": "Participants", "detained_count": "Detained",
           "number": "Number", "court": "Court", "opened_on": "Opened on", "charges": "Charges", "sentence_type": "Sentence", "sentence_months": "Term (months)", "verdict_on": "Verdict on",
           "detained": "detained", "fined": "fined", "convicted": "convicted", "released": "released", "acquitted": "acquitted", "under_investigation": "under investigation",
           "fine": "fine", "arrest": "arrest", "probation": "probation", "restriction": "restriction of liberty", "imprisonment": "imprisonment", "acquittal": "acquittal"},
}
J = lambda v: json.dumps(v, ensure_ascii=False)


def loc(v, lang):
    return v[lang] if isinstance(v, dict) else v


def facts(r, lang):
    return {k: loc(r[k], lang) for k in FACTS[r["kind"]]}


def url(rid, lang):
    return f"/{lang}/{KIND_OF[rid[0]]}/{rid}/"


def links(md, fn):
    """rewrite record:<id>[#frag] destinations"""
    import re
    return re.sub(r"\(record:([pec]\d+)(#\w+)?\)", lambda m: "(" + fn(m.group(1), m.group(2) or "") + ")", md)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def yaml_front(d):
    out = ["---"]
    for k, v in d.items():
        if isinstance(v, dict):
            out.append(f"{k}:")
            for k2, v2 in v.items():
                if isinstance(v2, list):
                    out.append(f"  {k2}:")
                    out += [f"    - {J(x)}" for x in v2]
                else:
                    out.append(f"  {k2}: {J(v2)}")
        elif isinstance(v, list):
            out.append(f"{k}: [{', '.join(J(x) for x in v)}]")
        else:
            out.append(f"{k}: {J(v)}")
    out.append("---")
    return "\n".join(out) + "\n"


def desc(r, lang):
    return f"{I18N[lang][r['kind']]}: {r['title'][lang]}"


def refs(r):
    return {k: r[k] for k in REFS[r["kind"]]}



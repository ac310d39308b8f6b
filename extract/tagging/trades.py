"""Whom people are called by: trades, callings, kin and parts in an event, beside the offices of ``vocabulary.py``.

Only words that mean people wherever they stand, and that are no common family name: "miller", "turner" and "marshal"
are told by what stands around them instead (``clauses.py``).
"""

from __future__ import annotations

from extract.wording import word_set

_ONE = (
    "ally bystander onlooker midwife beekeeper bricklayer roofer postmaster blacksmith jeweller jeweler winemaker "
    "distiller cheesemaker trapper skipper sailor stewardess navigator cabbie busker sculptor photographer playwright "
    "screenwriter librarian caretaker janitor concierge receptionist typist bookkeeper cashier actuary underwriter "
    "surveyor geochemist geophysicist geoscientist oceanographer astronomer astrophysicist virologist "
    "immunologist oncologist cardiologist neurologist surgeon dentist veterinarian zoologist botanist entomologist "
    "ornithologist agronomist horticulturist anthropologist philosopher theologian criminologist pathologist coroner "
    "radiographer physiotherapist carer caregiver counsellor counselor therapist instructor headteacher "
    "schoolteacher undergraduate jobseeker freelancer subcontractor supervisor overseer picketer "
    "arbitrator notary bailiff registrar inmate prisoner detainee refugee migrant "
    "immigrant asylum-seeker expat dissident defector insurgent militant gunman airman reservist conscript "
    "cadet peacekeeper examiner assessor licensee borrower creditor debtor liquidator "
    "wholesaler stallholder hawker grocer greengrocer florist innkeeper hotelier landlady "
    "reveller partygoer concertgoer moviegoer spectator bidder auctioneer smuggler poacher trafficker hacker burglar "
    "kidnapper informant whistle-blower eyewitness passer-by rescuer lifeguard climber mountaineer hiker cyclist "
    "motorist motorcyclist pedestrian athlete sprinter golfer footballer cricketer goalkeeper midfielder "
    "umpire breeder farmhand sharecropper smallholder crofter peasant nomad chieftain "
    "emperor countess baroness housewife grandmother grandfather granddaughter "
    "grandson uncle aunt nephew niece widow widower orphan teenager youngster toddler divorcee "
    "roommate flatmate housemate classmate teammate workmate acquaintance confidant confidante devotee pilgrim "
    "monk nun archbishop curate chaplain missionary preacher evangelist ayatollah choreographer organist drummer "
    "guitarist bassist vocalist rapper songwriter essayist biographer publicist "
    "propagandist speechwriter copywriter illustrator cartoonist animator industrialist respondent "
    "streamer youtuber influencer podcaster vlogger chartist plasterer scaffolder roughneck driller "
    "stevedore longshoreman ferryman boatman signalman fireman policeman policewoman postman cameraman seaman crewman "
    "tradesman salesman saleswoman craftsman horseman stuntman doorman repairman foreperson layperson "
    "salesperson tradesperson townsperson islander townsman "
    "northerner southerner westerner easterner "
    "statesman loyalist separatist nationalist environmentalist conservationist preservationist unionist "
    "paralegal litigator jurist theorist futurist humorist satirist newsreader newscaster anchorman anchorwoman"
)


def _plural(word: str) -> str:
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word == "passer-by":
        return "passers-by"
    if word.endswith("ss"):
        return f"{word}es"
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2] not in "aeiou" else f"{word}s"


TRADES: frozenset[str] = frozenset(form for word in word_set(_ONE) for form in (word, _plural(word)))

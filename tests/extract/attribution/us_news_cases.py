"""Speech in the style of American newspapers, by construction: text, and for each statement (speaker, mode, cue, span).

"*" is the whole text. The sentences are our own, on invented people and events.
"""

from __future__ import annotations

from tests.extract.attribution.speech_cases import Case

HOLT, RUIZ, PRUITT = "Karen Holt", "Dana Ruiz", "Dale Pruitt"


def _one(text: str, speaker: str, mode: str, cue: str, span: str = "*") -> Case:
    return text, [(speaker, mode, cue, span)]


FRAMES: list[Case] = [
    _one("[P:Karen Holt] wondered whether the mine would survive the winter.", HOLT, "indirect", "wondered"),
    _one("[P:Karen Holt] wondered aloud “who was paying for it.”", HOLT, "direct", "wondered"),
    _one("[P:Karen Holt] asked officials how the file had been lost.", HOLT, "indirect", "asked"),
    _one("[P:Karen Holt] threatened to sue the state.", HOLT, "indirect", "threatened"),
    _one("[P:Karen Holt] vowed Tuesday to keep the smelter open.", HOLT, "indirect", "vowed"),
    _one("[P:Karen Holt] pledged never to “sell out the valley.”", HOLT, "mixed", "pledged"),
    _one("[P:Karen Holt] promised to bring back 300 jobs.", HOLT, "indirect", "promised"),
    _one("[P:Karen Holt] suggested delaying the vote until March.", HOLT, "indirect", "suggested"),
    _one("[P:Karen Holt] acknowledged meeting with the lobbyists twice.", HOLT, "indirect", "acknowledged"),
    _one("[P:Karen Holt] denied having met the lobbyists.", HOLT, "indirect", "denied"),
    _one("[P:Karen Holt] told supporters to stay home on Tuesday.", HOLT, "indirect", "told"),
    _one("[P:Karen Holt] pressed the agency to publish its data.", HOLT, "indirect", "pressed"),
    _one("[P:Karen Holt] implored her colleagues to act.", HOLT, "indirect", "implored"),
    _one("[P:Karen Holt] warned voters about the cost of the plan.", HOLT, "indirect", "warned"),
    _one("[P:Karen Holt] mocked the plan as a gift to foreign miners.", HOLT, "indirect", "mocked"),
    _one("[P:Karen Holt] referred to the deal as “a handshake in the dark.”", HOLT, "mixed", "referred to"),
    _one("[P:Karen Holt] likened the program to a lottery.", HOLT, "indirect", "likened"),
    _one("[P:Karen Holt] faulted the agency for its slow reply.", HOLT, "indirect", "faulted"),
    _one("[P:Karen Holt] credited the tax cut with saving the mine.", HOLT, "indirect", "credited"),
    _one("[P:Karen Holt] demanded an apology from the company.", HOLT, "indirect", "demanded"),
    _one("[P:Karen Holt] called the ruling a disgrace.", HOLT, "indirect", "called"),
    _one("[P:Karen Holt] called the decision premature.", HOLT, "indirect", "called"),
    _one("[P:Karen Holt] called the plan's author “a hack.”", HOLT, "mixed", "called"),
    _one("[P:Karen Holt] appealed to lawmakers to pass the bill.", HOLT, "indirect", "appealed to"),
    _one("[P:Karen Holt] apologized for the leak.", HOLT, "indirect", "apologized for"),
    _one("Economists had predicted a decline of 1.5 percent.", "economists", "indirect", "predicted"),
    _one("Opponents fear the dam will flood their land.", "opponents", "indirect", "fear"),
    _one("[P:Karen Holt] urged caution.", HOLT, "indirect", "urged"),
    _one("[P:Karen Holt] announced she would retire.", HOLT, "indirect", "announced"),
    _one("[P:Karen Holt] lashed out at the press on Monday.", HOLT, "indirect", "lashed out"),
    _one("[P:Karen Holt] attacked the bill as a giveaway.", HOLT, "indirect", "attacked"),
    _one("[P:Karen Holt] described a chaotic scene in the chamber.", HOLT, "indirect", "described"),
    _one("[P:Karen Holt] recalled seeing the memo.", HOLT, "indirect", "recalled"),
    _one("The bureau forecast 10 inches of snow.", "bureau", "indirect", "forecast"),
    _one("[P:Karen Holt] does not believe the mine will pay.", HOLT, "indirect", "believe"),
    _one("[P:Karen Holt] believes [P:Lou Dell] cheated.", HOLT, "indirect", "believes"),
]

HOLDINGS: list[Case] = [
    _one("[P:Karen Holt] is confident that the date will hold.", HOLT, "indirect", "is confident"),
    _one("[P:Karen Holt] was skeptical that the date would hold.", HOLT, "indirect", "was skeptical"),
    _one("[P:Karen Holt] made the claim that the race was over.", HOLT, "indirect", "made the claim"),
    _one("[P:Karen Holt] raised concerns about the cost of the plan.", HOLT, "indirect", "raised concerns"),
    _one("[P:Karen Holt] took issue with the findings.", HOLT, "indirect", "took issue"),
    _one("[P:Karen Holt] came to the conclusion that the vote was lost.", HOLT, "indirect", "came to the conclusion"),
    _one("[P:Karen Holt] made it clear that she would not run.", HOLT, "indirect", "made it clear"),
    _one("[P:Karen Holt]'s view is that the fund is broke.", HOLT, "indirect", "view"),
    _one("In [P:Karen Holt]'s view, the fund is broke.", HOLT, "indirect", "In [P:Karen Holt]'s view"),
    _one("To [P:Karen Holt], the fund is “an empty purse.”", HOLT, "mixed", "To"),
    _one("[P:Karen Holt] sent a letter demanding that the agency hold the funds.", HOLT, "indirect", "demanding"),
    _one("[P:Karen Holt] walked out, accusing the panel of bias.", HOLT, "indirect", "accusing"),
    _one("[P:Karen Holt] took to the airwaves to urge residents to stay calm.", HOLT, "indirect", "urge"),
    _one("[P:Karen Holt] seemed to suggest that the fund was broke.", HOLT, "indirect", "suggest"),
    _one("[P:Karen Holt] would say only that the case was under review.", HOLT, "indirect", "say"),
]

PLACES: list[Case] = [
    _one("“Nobody,” [P:Dana Ruiz] snapped.", RUIZ, "direct", "snapped"),
    _one("The fund, [P:Dana Ruiz] told [L:CNN] on Sunday, was broke.", RUIZ, "indirect", "told"),
    _one("The fund, which [P:Dana Ruiz] says loses money, will close in May.", RUIZ, "indirect", "says"),
    _one("The fund was not broke, as [P:Dana Ruiz] claimed last year.", RUIZ, "indirect", "claimed"),
    _one("The fund was broke, as first reported by [L:The Shore Sun].", "The Shore Sun", "indirect", "reported by"),
    _one("[P:Dana Ruiz], asked whether she had known, said that was “under review.”", RUIZ, "mixed", "said"),
    _one("Rep. [P:Dana Ruiz] (R-Ohio), who chairs the panel, said the bill was dead.", RUIZ, "indirect", "said"),
    _one("[K:China=China@CN], which joined only last year, accused [K:Washington=United States@US] of bad faith.",
         "China", "indirect", "accused"),
    _one("A study published last year in the journal Riverbed found that catches had recovered.",
         "study", "indirect", "found"),
    _one("A Cutler poll released Wednesday found that 52 percent of voters oppose the mine.",
         "Cutler poll", "indirect", "found"),
    _one("A new poll shows [P:Dana Ruiz] with a six-point lead.", "new poll", "indirect", "shows"),
    _one("[O:Hadley Corp]. said Wednesday it will close 60 stores.", "Hadley Corp", "indirect", "said"),
    _one("Analysts at Pruett & Lane reiterated that the shares were cheap.",
         "analysts at Pruett & Lane", "indirect", "reiterated"),
    _one("The complaint accuses the company of hiding its losses.", "complaint", "indirect", "accuses"),
    _one("One of them, [O:Tuas Alloys], said it had moved its stocks.", "Tuas Alloys", "indirect", "said"),
    _one("The Minister, the Hon. [P:Tendai Moyo], has stated that the date will hold.",
         "Tendai Moyo", "indirect", "stated"),
    _one("“We are ready,” Minister for Trade and Industry [P:Arun Pillai] told reporters.",
         "Arun Pillai", "direct", "told"),
    _one("Ore prices have not looked back, notes Dr [P:Dale Pruitt].", PRUITT, "indirect", "notes"),
    _one("“You cannot tax your way to a smelter,” [P:Dale Pruitt] used to say.", PRUITT, "direct", "say"),
    _one("While she opposed the bill, [P:Dana Ruiz] said she would not block it.", RUIZ, "indirect", "said"),
    _one("“She's tired,” Kerr lawyer [P:Dana Ruiz] said.", RUIZ, "direct", "said"),
    _one("“I'm tired,” said retired pipe fitter [P:Dale Pruitt], 71.", PRUITT, "direct", "said"),
    _one("[P:Dana Ruiz], in her first public remarks since the vote, said the state should pay.",
         RUIZ, "indirect", "said"),
    _one("There was, [P:Dana Ruiz] said, “no time to lose.”", RUIZ, "mixed", "said"),
    _one("“We are,” [P:Dana Ruiz] said, pausing for effect, “not going anywhere.”", RUIZ, "direct", "said"),
    (
        "[P:Susan Roe] spoke after [P:Peter Lund] left. “He quit,” she said.",
        [("Susan Roe", "direct", "said", "“He quit,” she said.")],
    ),
    (
        "[P:Dana Ruiz] said the race was over; [P:Dale Pruitt] disagreed, saying it had just begun.",
        [
            (RUIZ, "indirect", "said", "[P:Dana Ruiz] said the race was over"),
            (PRUITT, "indirect", "saying", "[P:Dale Pruitt] disagreed, saying it had just begun."),
        ],
    ),
    (
        "[P:Dale Pruitt] said he had voted for Mr. [P:Warren Pike]. “He asked us,” he said.",
        [
            (PRUITT, "indirect", "said", "[P:Dale Pruitt] said he had voted for Mr. [P:Warren Pike]."),
            (PRUITT, "direct", "said", "“He asked us,” he said."),
        ],
    ),
]  # fmt: skip

EVERYDAY: list[str] = [
    "The team pressed hard in the second half.",
    "The stock was considered a bargain.",
    "Considered a moderate, [P:Dale Pruitt] served two terms.",
    "[P:Dale Pruitt] compared prices at three stores.",
    "The company credited $40 to each account.",
    "The committee challenged the subpoena in court.",
    "The court held a hearing on Friday.",
    "The boy cried for an hour.",
    "The crowd laughed at the joke.",
    "The mayor called the police.",
    "The mayor called a meeting for Tuesday.",
    "The referee called a foul.",
    "Police charged him with theft.",
    "Police found the man dead in his apartment.",
    "[P:Dale Pruitt] assumed the presidency in 2011.",
    "The agency determined the winner by lottery.",
    "The company recognized revenue of $5 million in the quarter.",
    "The company discovered gold in 1998.",
    "The bank guaranteed the loan.",
    "The case raised questions about privacy.",
    "The coach is sure to be fired.",
    "It is certain that prices will rise.",
    "[P:Dale Pruitt] used the money to call his lawyer.",
    "The Owls claimed their title when the school was small.",
    "The team found its rhythm after a loss that hurt.",
    "Producers responded by cutting output.",
    "A man who answered the phone at the office hung up.",
    "The chairman is expected to testify Thursday.",
    "[P:Dale Pruitt] declined to say whether he had known.",
    "[P:Dale Pruitt] did not say why the fund was closed.",
    "[P:Dale Pruitt] had no comment.",
    "The senator used the app to ask for a ride.",
]

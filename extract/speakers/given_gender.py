"""Given names that are nearly always a woman's, or a man's, in English-language news: so "she" finds its person.

A tie-breaker only: an honorific, a role ("spokeswoman") or an earlier pronoun decides first. Names that both bear
(Dana, Leslie, Robin, Jean, Andrea, Kim) are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_WOMEN = """
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Kimberly
    Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Anna
    Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria Heather
    Diane Ruth Julie Olivia Joyce Virginia Victoria Lauren Christina Judith Megan Cheryl Martha Frances Hannah
    Jacqueline Ann Anne Gloria Alice Kathryn Sara Janice Julia Marie Grace Judy Abigail Theresa Rose Denise Beverly
    Amber Danielle Brittany Diana Sophia Doris Natalie Isabella Charlotte Lori Sally Susie Ellen Elaine Eleanor Esther
    Hillary Holly Irene Jane Jill Joanna Josephine Kate Katie Kristen Kristin Lena Lillian Lucy Lydia Lynne Madeline
    Maggie Marcia Marjorie Marlene Maureen Maxine Meredith Miriam Molly Monica Naomi Norma Paula Peggy Penelope
    Priscilla Renee Rita Roberta Rosa Rosemary Roxanne Ruby Sheila Shirley Sonia Sophie Stella Sue Suzanne Sylvia
    Tammy Tanya Teresa Tina Valerie Vanessa Vera Veronica Vivian Wanda Wendy Yolanda Yvonne Zoe Ana Carmen Claudia
    Dolores Elena Elsa Emilia Eva Gabriela Guadalupe Ines Isabel Juana Lucia Luisa Marta Mercedes Pilar Silvia Sofia
    Ursula Annalena Angelika Anja Astrid Birgit Brigitte Ingrid Greta Heidi Helga Ilse Jutta Karin Katrin Petra Sabine
    Sigrid Silke Ulrike Agnes Aisha Amina Fatima Leila Layla Priya Anjali Deepa Kavita Lakshmi Meera Sunita Yuki
    Gwen Gretchen Ivanka Jenna Jodi Kirsten Lorena Loretta Mabel Mona Nora Phyllis Rhonda Cassie Becky Cindy
    Debbie Edna Ella Faith Fiona Georgia Gina Gladys Harriet Ida Kellyanne Kirstjen Lorraine Lucille Mae Mildred
    Muriel Nadia Nina Olga Paige Patti Rosalind Selma Tara Thelma Tiffany Trudy Velma Winifred Melania Nikki Condoleezza
    Bridget Erin Eileen Colleen Deirdre Siobhan Sinead Niamh Aoife Imelda Corazon Gail Constance Felicia Celia
    """

_MEN = """
    James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
    Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary
    Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond
    Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian
    Keith Roger Terrence Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jesse Bryan Billy Bruce Gabriel Joe Logan
    Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Phillip Eugene
    Louis Johnny Bob Bill Jim Tom Tim Dan Mike Dave Steve Jeff Greg Rob Ron Don Ken Ted Ed Fred Hank Harry Howard Hugh
    Ian Isaac Ivan Jake Jared Jay Joel Karl Kurt Leo Leonard Lloyd Luke Luther Malcolm Marco Marcus Mario Martin Marvin
    Maurice Max Mel Mitch Mitchell Neil Nick Norman Oliver Oscar Otto Owen Pete Phil Preston Rick Rodney Roland Ross
    Ruben Seth Sergei Sidney Simon Stan Stanley Stuart Terrell Theodore Todd Tony Trent Trevor Troy Victor Vernon
    Warren Wesley Wilbur Xavier Zack Barack Barry Ben Bernard Bernie Brad Brett Calvin Cecil Chad Chester Chuck Clarence
    Clark Claude Clay Clayton Clifford Clyde Corey Craig Curtis Cyrus Damian Darren Darryl Dean Derek Dick Dominic
    Doug Duane Dwight Earl Edgar Edmund Edwin Elliot Elmer Ernest Everett Felix Floyd Franklin Gene Gilbert Glenn
    Gordon Graham Grant Gus Guy Harvey Herbert Herman Homer Horace Ira Irving Jerome Julian Julius Lester Lewis Lionel
    Hal Emmanuel Enrique Ernesto Esteban Felipe Fernando Francisco Guillermo Hector Hugo Javier Joaquin Jorge
    Luis Manuel Miguel Pablo Pedro Rafael Ramon Raul Ricardo Roberto Rodrigo Salvador Santiago Sergio Tomas Andreas
    Bernd Dieter Dirk Erich Ernst Friedrich Fritz Gerhard Gunther Hans Heinrich Helmut Horst Jens Joachim Jochen
    Johannes Jurgen Klaus Lars Lukas Manfred Markus Matthias Olaf Rainer Reinhard Stefan Sven Uwe Wolfgang Ahmed Ali
    Hassan Hussein Ibrahim Khalid Mahmoud Mohamed Mohammed Muhammad Mustafa Omar Yusuf Anil Arun Ashok Deepak Narendra
    Rahul Rajesh Raj Ravi Sanjay Sunil Suresh Vijay Vikram Dmitri Dmitry Igor Mikhail Nikolai Oleg Pavel Vladimir Yuri
    Hiroshi Kenji Kazuo Makoto Shinzo Takashi Taro Fumio Giorgio Giovanni Giuseppe Luca Matteo Alain Antoine Francois
    François Gilles Guillaume Jacques Laurent Marcel Olivier Philippe Pierre Thierry Yves Mitt Newt Marlon Ammon Orrin
    Wilbur Sherrod Vinnie Walt Whit Rex Reggie Ray Rand Rocco Rudy Sal Sheldon Spencer Lamar Lyndon Abe
    Abraham Alfred Alvin Amos Archie Arnold Artie Barney Brendan Buddy Byron Cory Denny Dominick Duncan Elias
    """

_GENDERS: Mapping[str, str] = MappingProxyType(
    {name.casefold(): "m" for name in _MEN.split()} | {name.casefold(): "f" for name in _WOMEN.split()}
)


def gender_of(name: str) -> str:
    """``f`` or ``m`` by the given name in front of ``name``; empty where it does not tell."""
    first, _, rest = name.partition(" ")
    return _GENDERS.get(first.casefold(), "") if rest else ""

using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class NameQuestionTests
{
    [Theory]
    [InlineData("Anne Marie Jensen", "anne jensen")]
    [InlineData("Anne Marie Jensen", "Jensen, Anne")]
    [InlineData("Anne Marie Jensen", "Annemarie Jensen")]
    [InlineData("Annemarie Jensen", "anne-marie")]
    [InlineData("Anne-Marie Jensen", "anne marie jens")]
    [InlineData("Anne-Marie Jensen", "Annemarie")]
    [InlineData("Anne Marie Jensen", "A M Jensen")]
    [InlineData("Åse Ågård", "Aase Aagaard")]
    [InlineData("Aase Aagaard", "Åse Ågård")]
    [InlineData("Aagaard Jensen", "Ågå")]
    [InlineData("Søren Kjær", "Soeren Kjaer")]
    [InlineData("Soeren Kjaer", "Søren Kjær")]
    [InlineData("Søren Kjær", "Soren Kær")]
    [InlineData("A\u030Age O\u0308stergaard", "Åge Östergaard")]
    [InlineData("Günther Müller", "Gunther Mueller")]
    [InlineData("Michael Joel", "Micha Joe")]
    [InlineData("Isaak", "Isa")]
    [InlineData("Christian Carlsen", "Kristian Karlsen")]
    [InlineData("Kristian", "Chr", false)]
    [InlineData("Christian", "Chr.")]
    [InlineData("Sophie Schmidt", "Sofie Smidt")]
    [InlineData("Schou", "Skou")]
    [InlineData("Philip Thomsen", "Filip Tomsen")]
    [InlineData("Zenia Hviid", "Senia Vid")]
    [InlineData("Wilhelm", "Vilhelm")]
    [InlineData("Sarah", "Sara")]
    [InlineData("Bo Ib Hansen", "Bo")]
    [InlineData("Bo Ib Hansen", "ib han")]
    [InlineData("Bodil Hansen", "Bo", false)]
    [InlineData("Hans Hansen", "Hans Hansen")]
    [InlineData("Peter Hansen", "Hans Hansen", false)]
    [InlineData("Hansen Peter", "Han Pe", false)]
    [InlineData("Anne Jensen", "Anne Marie Jensen", false)]
    [InlineData("O'Connor", "oconnor")]
    [InlineData("D’Angelo", "d angelo")]
    [InlineData("Łukasz Żak", "Lukasz Zak")]
    [InlineData("José Núñez", "Jose Nunez")]
    [InlineData("محمد علي", "محمد")]
    public void A_name_is_found_by_what_is_said_on_the_telephone(string name, string asked, bool finds = true)
    {
        var question = NameQuestion.Parse(asked).Value;

        Assert.Equal(finds, question.Matches(name));
        Assert.True(!finds || IsIndexed(name, question), "It matches, but the index would not lead to it.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("A")]
    [InlineData("A. B.")]
    [InlineData("12 34")]
    [InlineData("😀")]
    [InlineData("a b c d e f g hh i")]
    public void A_question_has_a_word_of_two_letters_and_at_most_eight_words(string asked) =>
        Assert.Equal("invalid-content", NameQuestion.Parse(asked).Refused?.Code);

    [Fact]
    public void Every_beginning_of_three_letters_of_every_word_leads_to_the_name()
    {
        foreach (var name in new[] { "Ørnulf Æblegård Påfundet", "Anne-Lise Kjærgaard", "Christian Schjødt Thøgersen", "Zoë Hjorth-Wodschow" })
            foreach (var word in NameWords.Of(name))
                for (var length = 3; length <= word.Length; length++)
                {
                    var question = NameQuestion.Parse(word[..length]).Value;
                    Assert.True(question.Matches(name) && IsIndexed(name, question), $"{word[..length]} of {name}");
                }
    }

    [Fact]
    public void A_question_is_never_printed() => Assert.Equal("(name)", $"{NameQuestion.Parse("Anne").Value}");

    private static bool IsIndexed(string name, NameQuestion question)
    {
        var grams = NameGrams.Of(name);
        return question.Spellings.Any(words => words.All(asked => asked.Any(grams.Contains)));
    }
}

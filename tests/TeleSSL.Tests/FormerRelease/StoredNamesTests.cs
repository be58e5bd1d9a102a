namespace TeleSSL.Tests.FormerRelease;

/// <summary>C# names may change as they like; the words in databases that are in use may not.</summary>
public class StoredNamesTests
{
    [Fact]
    public void Every_member_and_word_of_the_states_that_rows_and_journal_hold_is_still_written() => FrozenList.IsIn(
        StoredStates.Names, "states.txt",
        "A renamed property needs its stored word as [JsonPropertyName]; a word of an enum stays, so its member is not renamed.");

    [Fact]
    public void Every_step_still_has_its_kind_and_its_evidence_in_the_journal() => FrozenList.IsIn(
        StoredSteps.Names, "steps.txt",
        "Give the step back its kind; a renamed property of it needs its stored word as [JsonPropertyName].");

    [Fact]
    public void Every_word_that_columns_hold_is_still_in_use() => FrozenList.IsIn(
        StoredWords.Names, "words.txt",
        "Rows are found by the word, so it stays: rename neither the enum's member nor the constant's value.");
}

using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>What a contractor reads, field by field.</summary>
public class ContractorFieldTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] Names = ["recalled", "telekol", "\"461\""];

    [Fact]
    public async Task It_reads_the_number_the_kind_of_box_and_what_may_be_done_and_no_other_field()
    {
        var day = await new ContractorDay(App).Begin();
        var answers = await new ContractorQuestions(day, await App.As("driver1"), await App.As("admin1")).Ask();

        Assert.Equal(ContractorFields.May.Keys.Order(), answers.Select(one => one.Question).Distinct().Order());
        Assert.All(answers, one => one.Answer.Expect(one.Question.EndsWith("delivery refused", StringComparison.Ordinal) ? 409 : 200));
        Leaks.AreNone(answers.SelectMany(one => Told(day, one.Question, one.Answer)));
    }

    /// <summary>Else a field that a contractor does not read may only have been empty.</summary>
    [Fact]
    public async Task The_administrator_reads_a_value_in_every_field_of_these_devices()
    {
        var (day, admin) = (await new ContractorDay(App).Begin(), await App.As("admin1"));
        var (names, told) = (new HashSet<string>(), new HashSet<string>());
        foreach (var device in day.All)
        {
            var json = (await admin.Get($"/api/devices/{device}")).Expect(200).Json;
            names.UnionWith(Fields.Names(json));
            told.UnionWith(Fields.WithValue(json).Select(field => field.Path));
        }

        Assert.DoesNotContain(names.Except(told), name => !told.Any(one => one.StartsWith(name, StringComparison.Ordinal)));
    }

    private static IEnumerable<Finding> Told(ContractorDay day, string question, Answer answer)
    {
        foreach (var (field, value) in Fields.WithValue(answer.Json))
            if (!ContractorFields.May[question].Contains(field))
                yield return new Finding(question, field, value);
        if (Tasks(answer).FirstOrDefault(task => !ContractorFields.Tasks.Contains(task)) is { } task)
            yield return new Finding(question, "tasks of others", task);
        foreach (var (name, text) in Secrets(day, question).Where(secret => answer.Body.Contains(secret.Text, StringComparison.Ordinal)))
            yield return new Finding(question, name, text);
    }

    /// <summary>What may stand in no field, whatever its name.</summary>
    private static IEnumerable<(string Name, string Text)> Secrets(ContractorDay day, string question)
    {
        var told = question.EndsWith("/look-up", StringComparison.Ordinal);
        return (told ? [day.Person.Cpr] : day.Person.Traces).Select(trace => ("the person", trace))
            .Append(("the citizen's id", $"{day.Citizen}"))
            .Concat(Names.Select(name => (name, name)));
    }

    private static IEnumerable<string> Tasks(Answer answer) =>
        answer.Json.TryGetProperty("nextTasks", out var tasks)
            ? tasks.EnumerateArray().Select(one => $"{one.GetProperty("task").GetString()} {one.GetProperty("step").GetString()}")
            : [];
}

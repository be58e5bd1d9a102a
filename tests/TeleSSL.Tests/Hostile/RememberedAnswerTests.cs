using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Tests.Architecture;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

/// <summary>What is stored to answer a repeat, for every operation that stores an answer: with a CPR number in every text of it.</summary>
public class RememberedAnswerTests(TeleSSLApp app) : Story(app)
{
    private const string Number = "251248-4916";
    private static readonly Guid Id = Guid.CreateVersion7();

    /// <summary>By the file that stores it.</summary>
    private static readonly IReadOnlyDictionary<string, object> Answers = new Dictionary<string, object>
    {
        ["Agreements/AgreementBatches.cs"] = new AgreementBatchAnswer(1, 1, [new(1, "refused", Number, $"{Number} is not known.")], [Id]),
        ["Citizens/Merging/CitizenMerges.cs"] = new CitizenMergeAnswer(Id, 2, Id, true, Number, false, [new(Number, 1)]),
        ["Stock/CountStore.cs"] = new CountAnswer([Id], [], [Id], [Number, "D001B", "２５１２４８４９１６"]),
        ["Stock/TransferStore.cs"] = new TransferAnswer(Number, Number, [new(Id, 2)]),
        ["Devices/Scans/ScanStore.cs"] = new ScanResults([new(Id, "refused", Id, Number, Number, $"The code {Number} is not known.", [Number])]),
        ["Orders/Runs/StopSteps.cs"] = new StopOutcome(Id, [new(Id, Number, "refused", Number, $"The box {Number} is not known.", null)]),
        ["Support/Calls/CallEndpoints.cs"] = new CallHeard(Id, Number),
        ["Support/Clusters/IncidentEndpoints.cs"] = new IncidentOutcomes(Id, Number, 3, [new(Id, Number, Number)], 1),
        ["Support/Tickets/RelatedTicketEndpoints.cs"] = new ChildrenResolved([new(Id, Number, Number)], 1),
    };

    public static TheoryData<string> Files => [.. Answers.Keys];

    [Fact]
    public void Every_operation_that_stores_an_answer_is_tried_here() => Assert.Equal(
        SourceFile.OfServer.Value.Where(file => file.Code.Contains("Reply.Stored(", StringComparison.Ordinal) && file.Module != "Platform").Select(file => file.Path),
        Answers.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_personal_answer_is_answered_and_stored_without_the_digits_and_the_repeat_has_the_same_members(string file)
    {
        var (answer, db) = (Answers[file], App.Host.Services.GetRequiredService<Db>());
        var once = new Idempotency($"{file}-{Id}", "the same body", DateTimeOffset.UtcNow);
        var done = 0;
        Task<Result<Written>> Work()
        {
            done++;
            return Task.FromResult<Result<Written>>(new Written(200, Id.ToString(), 3, Reply.Stored(answer)));
        }

        var first = (await db.Write(tx => once.Once(tx, Work))).Value;
        var again = (await db.Write(tx => once.Once(tx, Work))).Value;

        Assert.Equal(1, done);
        Assert.Same(answer, Assert.IsType<Reply.Remembered>(first.Reply).Answer);
        Assert.Equal((200, first.SubjectId, 3, true), (again.Status, again.SubjectId, again.Version, again.Replayed));
        var repeated = (JsonElement)Assert.IsType<Reply.Remembered>(again.Reply).Answer;
        Assert.NotNull(repeated.Deserialize(answer.GetType(), Json.Options));
        Assert.Empty(PersonalNumbers.In(repeated.ToString()));
        Assert.Equal(Blotted(JsonSerializer.Serialize(answer, answer.GetType(), Json.Options)), repeated.ToString());
        Assert.DoesNotContain((await Stored.Everything(App.Settings)).SelectMany(row => row.Texts), text => text.Contains(Number, StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_without_a_number_is_stored_as_it_was_sent()
    {
        var answer = new ScanResults([new(Id, "done", Id, "in-stock"), new(null, "refused", Detail: "Målingen \"1,5\" kl. 10.30 <b>")]);

        Assert.Equal(JsonSerializer.Serialize(answer, Json.Options), RememberedAnswer.Of(answer));
    }

    [Fact]
    public void Names_of_members_are_looked_at_too_and_stay_apart() => Assert.Equal(
        """{"######-#### (0)":1,"######-#### (1)":2,"depot":3}""",
        RememberedAnswer.Of(new Dictionary<string, int> { [Number] = 1, ["241248-4916"] = 2, ["depot"] = 3 }));

    private static string Blotted(string json) => json.Replace(Number, "######-####", StringComparison.Ordinal)
        .Replace("２５１２４８４９１６", "##########", StringComparison.Ordinal);
}

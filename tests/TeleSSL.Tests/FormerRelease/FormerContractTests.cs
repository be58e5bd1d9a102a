using System.Reflection;
using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>
/// What a client of the last release sends is accepted, and what it reads is there. With each release its document is stored anew:
/// <c>RELEASED_DOCUMENT=contracts/openapi/telessl.json</c>.
/// </summary>
public class FormerContractTests
{
    private const string File = "tests/TeleSSL.Tests/FormerRelease/0.1/members.txt";

    /// <summary>Members of answers that 0.2 renamed; the changelog names them. What is sent has no such list: it is still accepted.</summary>
    private static readonly (string Former, string Now)[] RenamedInAnswers =
        [("cases", "tickets"), ("openCases", "openTickets"), ("caseCount", "ticketCount")];

    [Fact]
    public void Nothing_that_a_released_client_sends_or_reads_is_gone()
    {
        if (Environment.GetEnvironmentVariable("RELEASED_DOCUMENT") is { Length: > 0 } released)
            System.IO.File.WriteAllLines(Repository.PathTo(File), Of(System.IO.File.ReadAllText(Path.Combine(Repository.PathTo("."), released))));
        var now = Of(Repository.Read("contracts/openapi/telessl.json")).ToHashSet();

        Assert.DoesNotContain(Repository.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !now.Contains(Renamed(line)));
    }

    [Fact]
    public void A_former_member_names_one_of_today_beside_it() => Assert.All(Former(), one =>
        Assert.Contains(one.Type.GetProperties(), property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == one.Former.Name));

    private static string Renamed(string line) => !line.Contains(" answer.", StringComparison.Ordinal) ? line : string.Join('.', line.Split('.')
        .Select(part => RenamedInAnswers.FirstOrDefault(one => one.Former == part) is { Now: { } name } ? name : part));

    private static IEnumerable<(Type Type, FormerAttribute Former)> Former() => typeof(FormerAttribute).Assembly.GetTypes()
        .Concat(typeof(Contracts.TicketAnswer).Assembly.GetTypes())
        .SelectMany(type => type.GetProperties().Select(property => (type, property.GetCustomAttribute<FormerAttribute>()!)))
        .Where(one => one.Item2 is not null);

    private static IReadOnlyList<string> Of(string json) => new DocumentMembers(JsonSerializer.Deserialize<JsonElement>(json)).Lines;
}

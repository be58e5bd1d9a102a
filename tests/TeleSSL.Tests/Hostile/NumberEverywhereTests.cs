using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Hostile;

/// <summary>Made from the endpoints themselves: whoever adds a text is asked here what becomes of a CPR number in it.</summary>
public class NumberEverywhereTests : Story
{
    private const string Number = "251248-4916";

    /// <summary>What is no place for a text, so a number there is refused as anything else would be; and what it is for.</summary>
    private static readonly string[] Elsewhere =
    [
        "ReferralByCpr.citizen.cpr", "CitizenRegistration.cpr", "CitizenChange.cpr", "CitizenLookUpByCpr.cpr", "SearchRequest.text",
        "SignInRequest.password", "PasswordChange.old", "PasswordChange.new", "AccountRequest.password", "PasswordReset.password",
        // Read off a label: known there, or stored without its digits.
        "ScanBatch.scans[].codes[]", "CodesRequest.codes[]", "CountRequest.codes[]", "Pick.codes[]",
        // The caller's number and the telephone system's id of the call are hashed.
        "CallReport.call", "CallReport.from",
        // Names what is no CPR number, and is not stored.
        "RecallRequest.notCpr[]", "TicketDraft.notCpr[]",
    ];

    /// <summary>Of a form that no CPR number has.</summary>
    private static readonly string[] OfAnotherForm =
    [
        "CitizenRegistration.phone", "ReferralByCpr.citizen.phone", "CitizenChange.phone", "CitizenLookUpByPhone.phone", "FaultReport.phone", "TicketOpening.reporter.phone",
        "CallReport.to", "DeskPhonesEntry.numbers[]",
        "Satisfaction.token",
        "AppInstallation.version", "Update.version", "ProgrammeEntry.minimums[].version",
        "WorkingCalendarEntry.weeks[].openings[].open", "WorkingCalendarEntry.weeks[].openings[].close",
        "WorkingCalendarEntry.extraOpenings[].open", "WorkingCalendarEntry.extraOpenings[].close",
    ];

    /// <summary>Printed on a thing: ten digits alone can be a serial.</summary>
    private static readonly string[] Lines =
    [
        "Procurement.serial", "Procurement.lot", "RecallRequest.reference", "RecallRequest.lots[]", "RecallRequest.serialFrom",
        "RecallRequest.serialTo", "StockControl<recall-closed>.recall", "Repair<back>.newSerial", "DeviceModelEntry.identifiers[].value", "FaultReport.code",
    ];

    public NumberEverywhereTests(TeleSSLApp app)
        : base(app) => Assert.SkipWhen(Databases.OnPostgres, "Bodies are read before any database is asked.");

    [Fact]
    public async Task A_number_is_refused_in_every_text_of_every_body()
    {
        var (wrong, seen) = (new List<string>(), new HashSet<string>());
        foreach (var (endpoint, name, with) in Texts())
        {
            seen.Add(name);
            var answer = await Send(endpoint, with(Number));
            var expected = Elsewhere.Contains(name) ? null : "personal-data-in-text";
            var right = OfAnotherForm.Contains(name) ? (int)answer.Status is 404 or 422 : expected == Refused(answer);
            if (!right || (expected is not null && answer.Body.Contains("4916", StringComparison.Ordinal)) || (int)answer.Status >= 500)
                wrong.Add($"{endpoint.RoutePattern.RawText} {name}: {(int)answer.Status} {answer.Body}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.True(seen.Count > 100);
        Assert.Empty(Elsewhere.Concat(OfAnotherForm).Concat(Lines).Except(seen));
    }

    [Fact]
    public async Task Ten_digits_alone_are_refused_in_every_text_but_a_printed_line()
    {
        var wrong = new List<string>();
        foreach (var (endpoint, name, with) in Texts().Where(text => !Elsewhere.Contains(text.Name) && !OfAnotherForm.Contains(text.Name)))
        {
            var answer = await Send(endpoint, with("2512484916"));
            if (Refused(answer) != (Lines.Contains(name) ? null : "personal-data-in-text"))
                wrong.Add($"{endpoint.RoutePattern.RawText} {name}: {(int)answer.Status} {answer.Body}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task A_text_without_one_is_not_refused_for_it()
    {
        foreach (var (endpoint, name, with) in Texts())
            Assert.Equal((name, null), (name, Refused(await Send(endpoint, with("a")))));
    }

    [Fact]
    public async Task Neither_is_it_a_file_s_name_a_column_or_a_search()
    {
        var (ticket, depot, agent) = (await TicketAtDesk.Opened(App), await App.As("depot1"), await App.As("spoc1"));

        (await Files.Put(App, ticket, Files.Form(Files.Png(), $"{Number}.png"))).Refused("personal-data-in-text", 422);
        foreach (var row in new[] { $"{Number},S1,depot,x,", $"tablet,{Number},depot,x,", $"tablet,S1,{Number},x,", $"tablet,S1,depot,{Number},", $"tablet,S1,depot,x,{Number}" })
        {
            using var file = new StringContent($"model,serial,location,source,lot\n{row}\n", System.Text.Encoding.UTF8, "text/csv");
            Assert.Contains("CPR", (await depot.Send(HttpMethod.Post, "/api/devices/import", file)).Expect(422).Body, StringComparison.Ordinal);
        }

        (await depot.Get($"/api/devices?q={Number}")).Refused("personal-number-in-url", 422);
        (await agent.Get($"/api/articles?q={Number}")).Refused("personal-number-in-url", 422);
        (await agent.Get($"/api/tickets?q={Number}")).Expect(422);
    }

    // A scan is refused within an answer.
    private static string? Refused(Answer answer) =>
        (answer.Body.StartsWith("{\"results\":", StringComparison.Ordinal) ? answer["results"][0].GetProperty("code").GetString() : answer.Code)
            is "personal-data-in-text" and var code ? code : null;

    private IEnumerable<(RouteEndpoint Endpoint, string Name, Func<string, JsonNode> With)> Texts() =>
        from endpoint in App.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let body = endpoint.Metadata.GetMetadata<ApiDescription.TakenBody>()
        // A partner's event is signed by it, and cannot be refused: what reads as personal in it is withheld.
        where body is { MediaType: "application/json" } && body.Type != typeof(TelmaEvent) && body.Type != typeof(FutEvent)
        from text in BodySample.Texts(body.Type)
        select (endpoint, body.Type.Name + text.Path, text.With);

    private async Task<Answer> Send(RouteEndpoint endpoint, JsonNode body)
    {
        var id = Guid.CreateVersion7().ToString();
        var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
            segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: var name } ? (name is "id" or "attachment" ? id : "nothing") : ((Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart)segment.Parts[0]).Content));
        var client = await App.As("admin1");
        return endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0] == "PUT"
            ? await client.Put(path, body.ToJsonString())
            : await client.Post(path, body.ToJsonString());
    }
}

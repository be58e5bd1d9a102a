namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// Who leads a desk sees every ticket, but writes only the own desk's calendar, service levels, telephones and replies, and hears only
/// its calls. The administrator's matters are the administrator's, and programmes also the programme office's.
/// </summary>
internal static class DeskProbes
{
    private static readonly (string Path, string Body)[] OfUnits =
    [
        ("service-levels", """{"levels":[]}"""),
        ("working-calendars", """{"weeks":[],"holidays":[],"closedDays":[],"extraOpenings":[]}"""),
        ("desk-phones", """{"numbers":[]}"""),
    ];

    private static readonly string[] OfAdministrators =
    [
        "organisations/contractor-2", "device-models/scale", "accounts", "agreements", "vault/rotate", "devices/transfer", "organisations",
        "locations", "device-models",
    ];

    private static readonly string[] OfTheProgrammeOffice = ["programmes/telekol", "programmes"];

    private static readonly (string Path, string Thing, string Step, string Body)[] OfDesks =
    [
        ("calls", "call", "", ""),
        ("calls", "call", "/handled", "{}"),
        ("calls", "call", "/ticket", """{"ticket":"$ticket"}"""),
        ("canned-replies", "reply", "", ""),
        ("canned-replies", "reply", "/change", """{"title":"t","text":"t"}"""),
        ("canned-replies", "reply", "/retire", "{}"),
    ];

    public static async Task Run(Stranger who)
    {
        foreach (var (path, body) in OfUnits)
        {
            var answer = await who.Post($"/api/{path}/{who.Other.Plan.Desk}", body);
            who.Refuses($"POST /api/{path}/{{unit}} of another desk", answer, 401, 403, 404);
        }

        foreach (var path in OfAdministrators.Append($"locations/{who.Other.Plan.Location}"))
            who.Refuses($"POST /api/{path}", await who.Post($"/api/{path}", "{}"), 401, 403);
        if (!who.IsProgrammeOffice)
            foreach (var path in OfTheProgrammeOffice)
                who.Refuses($"POST /api/{path}", await who.Post($"/api/{path}", "{}"), 401, 403);
        foreach (var (path, thing, step, body) in OfDesks)
            await who.Compare(
                $"{(body.Length == 0 ? "GET" : "POST")} /api/{path}/{{id}}{step} of another desk",
                who.Other[thing],
                id => who.Ask(body.Length == 0 ? "GET" : "POST", $"/api/{path}/{id}{step}", new Body(body).Of(who.Own)));
        foreach (var list in new[] { "/api/calls", "/api/canned-replies" })
            who.Hides($"GET {list}", await who.Get($"{list}?limit=200"));
        await JournalProbes.Calls(who);
    }
}

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>The bodies of each operation, each in turn: fine ones, so that only whose things they are stands in the way.</summary>
internal static partial class Bodies
{
    /// <summary>By the last word of a path, or by the whole path where that word means several things.</summary>
    private const string OfSteps = """
        /api/devices/{id}/assignment/look-up    {}
        look-up             {"reason":"support"}
        change              {"name":"Nyt Navn"}
        change              {"municipality":"430"}
        erase               {}
        /api/citizens/{id}/merge                {"into":"$citizen","reason":"other"}
        /api/pending-registrations/{id}/look-up {}
        accept              {}
        refuse              {"reason":"not-needed"}

        notes               {"text":"n","visibility":"public"}
        notes               {"text":"n","visibility":"internal"}
        attachments         file
        remove              {"reason":"r"}
        draft               {"text":"d"}
        canned-reply        {"reply":"$reply"}
        satisfaction-link   {}
        claim               {}
        assign              {"to":"spoc1"}
        looked-at           {}
        release             {}
        status              {"to":"waiting-reporter","reason":"r"}
        priority            {"to":"p1","reason":"r"}
        triage              {"to":"use"}
        hand-over           {"reached":"461","role":"nurse"}
        link-device         {"device":"$device"}
        link-device         {"device":"$stock"}
        replace-device      {"reason":"r"}
        merge               {"into":"$ticket2"}
        escalate            {"to":"telma","triage":$.triage,"attachments":["$attachment"]}
        send-attachments    {"attachments":["$attachment"]}
        partner-report      {"state":"acknowledged"}
        resolve             {"resolution":"r"}
        resolve             {"device":"$stock"}
        resolve-children    {"resolution":"r"}
        reopen              {"reason":"r"}
        watch               {}
        unwatch             {}
        link                {"to":"$ticket2","as":"caused-by"}
        link                {"ticket":"$ticket3"}
        unlink              {"to":"$ticket2"}
        unlink              {"ticket":"$ticket2"}
        parent              {"parent":"$ticket2"}

        reject              {"reason":"other"}
        plan                {"from":"2030-01-01T08:00:00Z","to":"2030-01-01T10:00:00Z","carrier":"contractor-1"}
        pick                {"codes":["x"]}
        unpick              {"line":1,"reason":"other"}
        dispatch            {"carrier":"contractor-1"}
        complete            {"line":1}
        cancel              {"reason":"other"}
        amend               {"to":"2030-01-01"}
        /api/runs/{id}/order                    {"stops":["$stop"]}
        /api/stops/{id}/look-up                 {}
        /api/stops/{id}/deliver                 {"receivedBy":"citizen","proof":"seen"}
        /api/stops/{id}/fail                    {"reason":"no-show"}
        /api/stops/{id}/signature               {}
        delivery-code       {}
        contact-missing     {}
        contact-found       {}
        postpone            {"until":"2030-01-01"}

        confirm             {"title":"t"}
        dismiss             {"reason":"r"}
        answer              {"text":"t"}
        close               {"resolution":"r","resolveTickets":true}
        handled             {}
        handled             {"ticket":"$ticket"}
        ticket              {"ticket":"$ticket"}
        retire              {}

        /api/referrals/{id}/end     {"reason":"own-wish"}
        withdraw            {"reason":"mistake"}
        consent             {"on":"2020-01-02"}
        /api/canned-replies/{id}/change         {"title":"t","text":"t","key":"t"}
        """;

    /// <summary>Of operations whose path has no place for an id.</summary>
    private const string OfMakers = """
        /api/citizens/names     {"citizens":["$citizen"],"reason":"check"}
        /api/devices/transfer   {"devices":["$stock"],"unit":"ssl-fanoe","location":"depot"}
        /api/orders             {"kind":"new","citizen":"$citizen","programme":"telekol"}
        /api/orders             {"kind":"pick-up","citizen":"$citizen","programme":"telekol","devices":["$device"]}
        /api/referrals          {"citizen":"$citizen","programme":"telekol"}
        /api/tickets            {$.ticket,"municipality":"$.code","device":"$device"}
        /api/tickets            {$.ticket,"municipality":"$.code","citizen":"$citizen"}
        """;

    /// <summary>What stands for these words; a world's own <c>$.code</c> is filled in later.</summary>
    private static readonly (string Word, string Text)[] Words =
    [
        ("$.triage", """{"checks":["restarted"],"localCausesExcluded":true,"findings":"f"}"""),
        ("$.ticket", """
            "title":"t","description":"d","channel":"phone","reporter":{"kind":"staff"},"category":"other","priority":"p5"
            """),
    ];

    private static readonly ILookup<string, Body> All = (
        from line in $"{OfTasks}\n{OfSteps}\n{OfMakers}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let cut = line.IndexOf(' ')
        select (Name: line[..cut], Text: line[cut..].Trim())).ToLookup(line => line.Name, line => new Body(Written(line.Text)));

    /// <summary>None where nobody has said what to send.</summary>
    public static IReadOnlyList<Body> Of(Operation operation) =>
        operation.IsRead ? [Body.None]
        : All.Contains(operation.Path) || !operation.HasPlace ? [.. All[operation.Path]]
        : [.. All[operation.Last]];

    private static string Written(string text) =>
        Words.Aggregate(text, (all, word) => all.Replace(word.Word, word.Text, StringComparison.Ordinal));
}

using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// What somebody with two memberships gets, somebody with one of them gets too. A version that is not the thing's lets a step come
/// as far as it may and changes nothing.
/// </summary>
internal sealed class MembershipProbes(TwoMemberships who, Findings findings)
{
    private const int ThingsOfAKind = 2;

    public async Task OnThings(Operation operation, World world)
    {
        foreach (var thing in Things.Of(operation).Take(ThingsOfAKind))
            foreach (var body in Bodies.Of(operation))
            {
                var path = operation.Path.Replace("{id}", world[thing], StringComparison.Ordinal)
                    .Replace(Things.File, world["attachment"], StringComparison.Ordinal);
                var (both, alone) = await Ask(client => Send(client, operation.Method, path, body.Of(world)));
                var what = $"{operation} {thing} of {world.Plan.Code}{Step(body)}";
                if ((May(both) && !alone.Any(May)) || (Does(both) && !alone.Any(Does)))
                    Add($"{what}: neither membership may", both);
                else if (operation.IsRead && May(both) && !alone.Any(one => Told.By(one) == Told.By(both)))
                    Add($"{what}: more than either membership sees", both);
            }
    }

    /// <summary>Each line of a list, and of its file, is a line of one of the two lists.</summary>
    public async Task OnList(Operation list)
    {
        await Lines(list, list.Whole);
        if (list.IsFileToo)
            await Lines(list, list.AsFile);
    }

    private async Task Lines(Operation list, string url)
    {
        var (both, alone) = await Ask(client => Send(client, "GET", url, ""));
        var known = alone.SelectMany(Lines).ToHashSet();
        if (Lines(both).FirstOrDefault(line => !known.Contains(line)) is { } line)
            findings.Add(who.Name, $"{list}: a line that neither membership sees", line);
    }

    /// <summary>Done for real: each sends a body of its own.</summary>
    public async Task Deed(string what, string url, Func<string>? body)
    {
        var (both, alone) = await Ask(client => Send(client, body is null ? "GET" : "POST", url, body?.Invoke() ?? "", ifMatch: null));
        if (Does(both) && !alone.Any(Does))
            Add($"{what}: done, and neither membership may", both);
    }

    private Task<(Answer Both, Answer[] Alone)> Ask(Func<Client, Task<Answer>> ask) => who.Ask(client =>
    {
        findings.Count();
        return ask(client);
    });

    private static Task<Answer> Send(Client client, string method, string url, string body, string? ifMatch = "\"99\"") =>
        client.Send(new HttpMethod(method), url, Body.Content(body), method == "GET" || ifMatch is null ? [] : [("If-Match", ifMatch)]);

    private void Add(string what, Answer answer) => findings.Add(who.Name, what, $"{(int)answer.Status} {answer.Body}");

    private static bool May(Answer answer) => (int)answer.Status is not (401 or 403 or 404);

    private static bool Does(Answer answer) => (int)answer.Status < 300 && !answer.Body.Contains("unknown-code", StringComparison.Ordinal);

    private static string Step(Body body) =>
        body.IsJson && JsonDocument.Parse(body.Text).RootElement.TryGetProperty("step", out var step) ? $" {step}" : "";

    private static IEnumerable<string> Lines(Answer answer) =>
        (int)answer.Status != 200 ? []
        : answer.Headers["Content-Type"].StartsWith("text/csv", StringComparison.Ordinal) ? answer.Body.Split("\r\n")
        : answer.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("items", out var items)
            ? items.EnumerateArray().Select(item => Told.Text(item.GetRawText()))
            : [];
}

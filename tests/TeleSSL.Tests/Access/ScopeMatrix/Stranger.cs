using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Somebody of one world who asks for the things of the other.</summary>
internal sealed class Stranger(string user, Client client, World own, World other, Findings findings)
{
    public string Name => $"{user} -> {other.Plan.Code}";

    public bool IsProgrammeOffice => user == "fts1";

    public World Own => own;

    public World Other => other;

    public Task<Answer> Get(string url) => Ask("GET", url);

    public Task<Answer> Post(string url, string body) => Ask("POST", url, body);

    public Task<Answer> Ask(string method, string url, string body = "", params (string Name, string Value)[] headers)
    {
        findings.Count();
        var accept = url.Split('?')[0].EndsWith("/label", StringComparison.Ordinal) ? "*/*" : "application/json";
        return client.Send(new HttpMethod(method), url, Body.Content(body), [("Accept", accept), .. headers]);
    }

    /// <summary>Asks for another's thing, and in the same way for nothing: both answers must tell the same.</summary>
    public async Task Compare(string what, string foreign, Func<string, Task<Answer>> ask)
    {
        var (theirs, nothings) = (await ask(foreign), await ask(Things.Nothing));
        Works(what, theirs);
        Works($"{what} (nothing)", nothings);
        var (one, another) = (Told.By(theirs, foreign), Told.By(nothings, Things.Nothing));
        if (one != another)
            Leak($"{what}: differs", $"{one} | {another}");
        Hides(what, theirs, foreign);
    }

    public void Works(string what, Answer answer)
    {
        if ((int)answer.Status >= 500)
            Leak($"{what}: {(int)answer.Status}", answer.Body);
    }

    public void Hides(string what, Answer answer, params IReadOnlyList<string> asked)
    {
        if (other.In(answer.Body, asked) is { Count: > 0 } seen)
            Leak($"{what}: shows {string.Join(", ", seen)}", answer.Body);
    }

    public void Refuses(string what, Answer answer, params ReadOnlySpan<int> statuses)
    {
        if (!statuses.Contains((int)answer.Status))
            Leak($"{what}: {(int)answer.Status}", answer.Body);
    }

    public void Leak(string what, string seen) => findings.Add(Name, what, seen);
}

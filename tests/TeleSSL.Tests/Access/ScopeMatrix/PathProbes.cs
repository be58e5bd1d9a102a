namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Each id in a path is another's.</summary>
internal static class PathProbes
{
    private static readonly string[] Times = ["2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"];

    public static IEnumerable<Func<Task>> Of(Stranger who, Operation operation) =>
        from body in Bodies.Of(operation)
        from probe in Things.Of(operation).SelectMany(thing => Of(who, operation, body, thing)).Concat(OwnTicketsFile(who, operation, body))
        select probe;

    private static IEnumerable<Func<Task>> Of(Stranger who, Operation operation, Body body, string thing)
    {
        var foreign = who.Other[thing];
        var sent = body.Of(who.Own);
        string Url(string id) => operation.Path.Replace("{id}", id, StringComparison.Ordinal)
            .Replace(Things.File, who.Other["attachment"], StringComparison.Ordinal);

        yield return () => who.Compare($"{operation} {thing}", foreign, id => who.Ask(operation.Method, Url(id), sent));
        if (operation is { Method: "GET", Path: "/api/devices/{id}" })
            foreach (var time in Times)
                yield return () => who.Compare($"{operation}?asOf {thing}", foreign, id => who.Get($"{Url(id)}?asOf={time}"));
        // A version that is not the thing's must not be told before there is a thing.
        if (body.IsJson)
            yield return () => who.Compare(
                $"{operation} {thing} If-Match", foreign, id => who.Ask(operation.Method, Url(id), sent, ("If-Match", "\"99\"")));
    }

    private static IEnumerable<Func<Task>> OwnTicketsFile(Stranger who, Operation operation, Body body)
    {
        if (!operation.Path.Contains(Things.File))
            yield break;
        var own = operation.Path.Replace("{id}", who.Own["ticket"], StringComparison.Ordinal);
        foreach (var file in new[] { "attachment", "attachment_i" })
            yield return () => who.Compare(
                $"{operation} own ticket, {file}",
                who.Other[file],
                id => who.Ask(operation.Method, own.Replace(Things.File, id, StringComparison.Ordinal), body.Of(who.Own)));
    }
}

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>The path is of the own world, and each id in the body another's.</summary>
internal static class BodyProbes
{
    public static IEnumerable<Func<Task>> Of(Stranger who, Operation operation)
    {
        if (operation.IsRead || (operation.HasPlace && Things.Of(operation).Count == 0))
            yield break;
        var path = operation.HasPlace
            ? operation.Path.Replace("{id}", who.Own[Things.ForBody(operation)], StringComparison.Ordinal)
            : operation.Path;
        foreach (var body in Bodies.Of(operation))
            foreach (var thing in body.Names)
                yield return () => who.Compare(
                    $"{operation} body {thing}",
                    who.Other[thing],
                    id => who.Ask(operation.Method, path, body.Of(who.Own, thing, id)));
    }
}

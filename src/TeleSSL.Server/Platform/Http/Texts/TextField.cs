namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>How a text of a body is judged for personal data, unless it is a name.</summary>
internal enum TextKind
{
    /// <summary>Printed on a thing, such as a serial: a number without separators may be one.</summary>
    Line,

    /// <summary>Written by a person: known and named numbers may stand in it.</summary>
    Written,

    /// <summary>Judged by the code that receives it, or neither stored nor shown to others.</summary>
    Elsewhere,
}

/// <summary>A text of a body that is not a name. Each module lists its own; a text that no module lists is judged as a name.</summary>
internal sealed record TextField(Type Body, string Property, TextKind Kind);

internal static class TextFields
{
    public static IServiceCollection AddTexts<TBody>(
        this IServiceCollection services, TextKind kind, params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
            services.AddSingleton(new TextField(typeof(TBody), property, kind));
        return services;
    }
}

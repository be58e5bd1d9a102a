using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>How the values of one type of parameters get into a statement.</summary>
internal abstract class StatementValues
{
    /// <summary>What a statement can take, each with the method that gives it to it.</summary>
    private static readonly IReadOnlyDictionary<Type, MethodInfo> Known = typeof(KeptStatement).GetMethods()
        .Where(method => method.Name == nameof(KeptStatement.Bind)).ToDictionary(method => method.GetParameters()[1].ParameterType);

    /// <summary>Null when they are for several runs, or when there is a value among them that a statement has no place for.</summary>
    public static StatementValues? Of(Type type, IReadOnlyList<string> names)
    {
        if (type.IsAssignableTo(typeof(DynamicParameters)))
            return new Named(names);
        if (type.IsAssignableTo(typeof(IEnumerable)))
            return null;
        var properties = names.Select(name => Property(type, name)).ToArray();
        return properties.All(property => Method(property.PropertyType) is not null) ? new Typed(type, properties) : null;
    }

    public abstract bool Bind(KeptStatement statement, object parameters);

    private static PropertyInfo Property(Type type, string name) =>
        type.GetProperty(name) ?? type.GetProperties().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidOperationException($"{type.Name} has no value for @{name}.");

    private static MethodInfo? Method(Type type)
    {
        var asked = type == typeof(int) || type == typeof(int?) ? typeof(long?)
            : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type)
            : type;
        return Known.GetValueOrDefault(asked);
    }

    /// <summary>The properties of an object, each by the method for its type.</summary>
    private sealed class Typed(Type type, PropertyInfo[] properties) : StatementValues
    {
        private readonly Action<KeptStatement, object> bind = Compile(type, properties);

        public override bool Bind(KeptStatement statement, object parameters)
        {
            bind(statement, parameters);
            return true;
        }

        private static Action<KeptStatement, object> Compile(Type type, PropertyInfo[] properties)
        {
            var (statement, parameters) = (Expression.Parameter(typeof(KeptStatement)), Expression.Parameter(typeof(object)));
            var typed = Expression.Convert(parameters, type);
            var calls = properties.Select((property, at) =>
            {
                var method = Method(property.PropertyType)!;
                var value = Expression.Convert(Expression.Property(typed, property), method.GetParameters()[1].ParameterType);
                return (Expression)Expression.Call(statement, method, Expression.Constant(at + 1), value);
            });
            return Expression.Lambda<Action<KeptStatement, object>>(Expression.Block([.. calls, Expression.Empty()]), statement, parameters).Compile();
        }
    }

    /// <summary>Values added one by one, whose types are known only when they come.</summary>
    private sealed class Named(IReadOnlyList<string> names) : StatementValues
    {
        public override bool Bind(KeptStatement statement, object parameters)
        {
            var added = (DynamicParameters)parameters;
            for (var at = 0; at < names.Count; at++)
            {
                var value = ((SqlMapper.IParameterLookup)added)[names[at]];
                if ((value is null && !added.ParameterNames.Contains(names[at])) || !Bind(statement, at + 1, value))
                    return false;
            }

            return true;
        }

        private static bool Bind(KeptStatement statement, int at, object? value)
        {
            switch (value)
            {
                case null: statement.Bind(at, (string?)null); break;
                case string text: statement.Bind(at, text); break;
                case int number: statement.Bind(at, number); break;
                case long number: statement.Bind(at, number); break;
                case bool yes: statement.Bind(at, yes); break;
                case Guid id: statement.Bind(at, id); break;
                case DateTimeOffset time: statement.Bind(at, time); break;
                case DateOnly day: statement.Bind(at, day); break;
                case byte[] bytes: statement.Bind(at, bytes); break;
                default: return false;
            }

            return true;
        }
    }
}

using System.Reflection;
using Mono.Cecil;
using ICustomAttributeProvider = Mono.Cecil.ICustomAttributeProvider;
using MethodBody = Mono.Cecil.Cil.MethodBody;

namespace TeleSSL.Tests.Architecture;

/// <summary>
/// A type and another that it names, both by the outermost type: a lambda, an iterator or a waiting method is its outer type's.
/// </summary>
internal sealed record TypeUse(string From, string To);

/// <summary>Reads from a compiled assembly which types name which: in signatures, attributes and the code of methods.</summary>
internal static class TypeUses
{
    public static IReadOnlySet<TypeUse> In(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return (from type in module.GetTypes()
                from named in NamedBy(type)
                from used in PartsOf(named)
                let use = new TypeUse(Outermost(type), Outermost(used))
                where use.From != use.To
                select use).ToHashSet();
    }

    private static IEnumerable<TypeReference?> NamedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(one => one.InterfaceType),
        .. type.GenericParameters.SelectMany(Limits),
        .. Attributes(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(Attributes),
        .. type.Methods.SelectMany(NamedBy),
    ];

    private static IEnumerable<TypeReference?> NamedBy(MethodDefinition method) =>
    [
        .. NamedBy((MemberReference)method),
        .. Attributes(method),
        .. method.Parameters.SelectMany(Attributes),
        .. method.GenericParameters.SelectMany(Limits),
        .. method.HasBody ? NamedBy(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> NamedBy(MethodBody code) =>
    [
        .. code.Variables.Select(variable => variable.VariableType),
        .. code.ExceptionHandlers.Select(handler => handler.CatchType),
        .. code.Instructions.Select(instruction => instruction.Operand).OfType<MemberReference>().SelectMany(NamedBy),
    ];

    private static IEnumerable<TypeReference?> NamedBy(MemberReference member) => member switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. method.GenericArguments, .. NamedBy(method.ElementMethod)],
        MethodReference method =>
            [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference> Limits(GenericParameter parameter) =>
        parameter.Constraints.Select(limit => limit.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider marked) =>
        marked.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType));

    private static IEnumerable<TypeReference> PartsOf(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(PartsOf).Concat(PartsOf(generic.ElementType)),
        TypeSpecification other => PartsOf(other.ElementType),
        _ => [type],
    };

    private static string Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type.FullName.Split('`')[0];
    }
}
